using System.Diagnostics;
using System.Globalization;

namespace RealtimeGen.Benchmarks.Compiler;

/// <summary>Processor time of child processes and theirs, once they have ended, as the kernel of Linux counts it.</summary>
internal static class ProcessorTime
{
    // proc_pid_stat(5): cutime and cstime are fields 16 and 17, and the process's name, field 2, may hold spaces; USER_HZ is 100 on every Linux.
    private const int FirstAfterName = 3;
    private const double TicksPerSecond = 100;

    /// <summary>Seconds that a command takes; its output goes nowhere unless it fails.</summary>
    /// <exception cref="InvalidOperationException">The command fails.</exception>
    public static double Of(string directory, string command, params string[] arguments)
    {
        double before = OfChildren();
        (int code, string output) = Run(directory, command, arguments);
        return code == 0 ? OfChildren() - before : throw new InvalidOperationException(output);
    }

    public static (int ExitCode, string Output) Run(string directory, string command, params string[] arguments)
    {
        ProcessStartInfo start = new(command, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        // Those of the MSBuild that may have started this program.
        foreach (string inherited in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(inherited);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static double OfChildren()
    {
        string stat = File.ReadAllText("/proc/self/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Field(16) + Field(17)) / TicksPerSecond;

        long Field(int number) => long.Parse(fields[number - FirstAfterName], CultureInfo.InvariantCulture);
    }
}
