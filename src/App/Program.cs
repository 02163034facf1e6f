using EvidenceSynth.App.Commands;

return await CommandLine.RunAsync(args);
