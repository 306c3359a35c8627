using System.Diagnostics;
using System.Globalization;
using RealtimeGen.Benchmarks.Measures;

namespace RealtimeGen.Benchmarks;

/// <summary>This program started again, for what only a process that has done nothing yet can show.</summary>
internal static class FreshProcess
{
    /// <summary>The first argument of a process that was started so; the second is the task.</summary>
    public const string Argument = "--in-fresh-process";

    /// <summary>This program's file.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "RealtimeGen.Benchmarks" + (OperatingSystem.IsWindows() ? ".exe" : ""));

    /// <summary>Two tasks by turns, each in processes of its own: the first's median less the second's, as each task printed it.</summary>
    public static double Difference(string name, string task, string lessTask, int processes)
    {
        double[] tasks = new double[processes], lessTasks = new double[processes];
        for (int i = 0; i < processes; i++)
        {
            tasks[i] = Run(task);
            lessTasks[i] = Run(lessTask);
        }

        double median = Statistics.Median(tasks), less = Statistics.Median(lessTasks);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"# {name}: {median:0.0} ms less {less:0.0} ms, medians of {processes} processes each"));
        return median - less;
    }

    /// <summary>Does a task in this process and prints its milliseconds.</summary>
    public static int Answer(string task)
    {
        double milliseconds = task switch
        {
            FirstCall.IsValid => FirstCall.TimeIsValid(),
            FirstCall.Walk => FirstCall.TimeWalk(),
            _ when Generating.Tasks.Contains(task) => Generating.Time(task),
            _ => throw new ArgumentException($"There is no task '{task}'."),
        };
        Console.WriteLine(milliseconds.ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Run(string task)
    {
        using Process process = Process.Start(new ProcessStartInfo(Program, [Argument, task]) { RedirectStandardOutput = true })!;
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(answer, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The process for '{task}' ended with {process.ExitCode}.");
    }
}
