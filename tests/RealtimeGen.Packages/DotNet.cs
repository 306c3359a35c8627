using System.Collections;
using System.Diagnostics;
using System.Text;

namespace RealtimeGen.Packages;

/// <summary>The command line that users type.</summary>
internal static class DotNet
{
    public static DotNetResult Run(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        RunProgram("dotnet", folder, environment, arguments);

    public static DotNetResult RunProgram(string program, string folder, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the build that runs these tests says about itself does not hold for the builds that they run.
        foreach (string name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }
        // A build node that outlives its build keeps our end of the pipe open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, e) => Append(e.Data);
        process.ErrorDataReceived += (_, e) => Append(e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new DotNetResult(process.ExitCode, output.ToString(), program + " " + string.Join(' ', start.ArgumentList));

        void Append(string? line)
        {
            if (line is null) return;
            lock (output) output.Append(line).Append('\n');
        }
    }
}

internal sealed record DotNetResult(int ExitCode, string Output, string Command)
{
    public DotNetResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"`{Command}` ended with {ExitCode}:\n{Output}");
        return this;
    }

    public DotNetResult Fails()
    {
        Assert.True(ExitCode != 0, $"`{Command}` should have failed:\n{Output}");
        return this;
    }
}
