using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Review.Text;

public sealed class MessageTests
{
    [Fact]
    public void A_list_fills_one_place() => Assert.Single(new Message("a.b", Message.List([1, 2, 3])).Arguments);

    [Fact]
    public void Messages_are_equal_when_key_and_arguments_are()
    {
        Assert.Equal(new Message("a.b", "x", Message.List([1, 2])), new Message("a.b", "x", Message.List([1, 2])));
        Assert.NotEqual(new Message("a.b", "x", Message.List([1, 2])), new Message("a.b", "x", Message.List([1, 3])));
        Assert.NotEqual(new Message("a.b", "x"), new Message("a.b", "x", "y"));
        Assert.NotEqual(new Message("a.b", "x"), new Message("a.c", "x"));
        Assert.NotEqual(new Message("a.b", "x"), new Message("a.b", "y"));
    }

    [Fact]
    public void A_refusal_can_be_read_in_a_log() =>
        Assert.Equal("a.b(1, [x, y])", new RefusedException(new Message("a.b", 1, Message.List(["x", "y"]))).Message);
}
