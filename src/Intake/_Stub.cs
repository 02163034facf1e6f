namespace EvidenceSynth.Intake.Reviews;
public static class ReviewFolder { public static ReviewSnapshot Read(string protocol, string? data, DateTimeOffset at) => null!; }
