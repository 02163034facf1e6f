using EvidenceSynth.Screening.Ranking.Vectors;
using EvidenceSynth.Screening.Simulation;
using EvidenceSynth.Screening.Stopping;
using EvidenceSynth.Screening.Stopping.Replay;

namespace EvidenceSynth.Tests.Screening.Stopping;

/// <summary>A made-up review of 300 references; the 40 relevant ones share words, and so do the others.</summary>
public sealed class Simulations_replay_the_rules
{
    private static readonly string[] Relevant = ["truancy", "absence", "pupils", "attendance", "refusal"];
    private static readonly string[] Other = ["bridges", "concrete", "traffic", "steel", "girders", "load", "asphalt"];

    [Fact]
    public void Stops_each_rule_where_it_first_fires()
    {
        var set = new LabelledSet("made-up", [.. Enumerable.Range(0, 300).Select(Reference)]);
        var rules = ReplayedRules.All(RecallTarget.Default);
        var run = new Simulator(set, new() { Rules = rules }, TimeProvider.System).Run(Prior.OneOfEach, seed: 3);

        Assert.Equal(rules.Select(rule => rule.Name), run.Stops.Select(stop => stop.Rule));
        var stops = run.Stops.ToDictionary(stop => stop.Rule);
        Assert.All(StoppingRules.All(RecallTarget.Default), rule => Assert.InRange(stops[rule.Name].Recall, .95, 1));
        Assert.InRange(stops["model-based"].Read, 40, stops["guaranteed"].Read);
        Assert.InRange(stops["guaranteed"].Read, stops["consecutive-50"].Read, 297);
    }

    private static LabelledReference Reference(int i)
    {
        var (words, included) = i % 15 < 2 ? (Relevant, true) : (Other, false);
        var title = string.Join(' ', Enumerable.Range(0, 4).Select(k => words[(i * (k + 3) + k) % words.Length]));
        return new($"r{i}", new(title, $"{title} number{i} {words[i % words.Length]}"), included);
    }
}
