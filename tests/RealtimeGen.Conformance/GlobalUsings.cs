global using RealtimeGen.Conformance.Judging;
global using RealtimeGen.Conformance.Report;
global using RealtimeGen.Conformance.Suite;
global using RealtimeGen.Harness;
