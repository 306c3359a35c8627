using System.ComponentModel;
using System.Diagnostics;

namespace RealtimeGen.Interop.Published;

/// <summary>Node and what <c>npm ci</c> installs: the only tools of the tests that the .NET SDK does not bring.</summary>
internal static class Node
{
    private const string Remedy = "These tests hold us against npm packages: the types of 'openai', the agent of '@openai/agents-realtime', "
        + "and the server of 'ws'. Install Node 20 or later with npm (on Debian: apt-get install nodejs npm), run 'npm ci' in tests/interop, and test again.";

    private static readonly Lock Installing = new();
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The folder of <c>package.json</c>.</summary>
    public static string Folder { get; } = typeof(Node).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(a => a.Key == "InteropFolder").Value!;

    /// <summary>Runs the compiler over the project in <see cref="Folder"/>; what it prints.</summary>
    public static string TypeScript()
    {
        string compiler = Path.Combine(Need("typescript"), "lib", "tsc.js");
        return Run("node", compiler, "--project", Folder, "--pretty", "false").Output;
    }

    /// <summary>Starts a script in <see cref="Folder"/> that imports a package. Whoever calls ends it.</summary>
    public static Process Start(string package, string script, params ReadOnlySpan<string> arguments)
    {
        Need(package);
        return Start(new ProcessStartInfo("node", [script, .. arguments]) { RedirectStandardInput = true });
    }

    /// <summary>The folder of a package, which is installed if it is missing.</summary>
    private static string Need(string package)
    {
        string folder = Path.Combine(Folder, "node_modules", package);
        lock (Installing)
        {
            if (!Directory.Exists(folder)) Install();
        }

        return folder;
    }

    private static void Install()
    {
        (int exit, string output) = Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci");
        Assert.True(exit == 0, $"'npm ci' failed in {Folder}: {output}\n{Remedy}");
    }

    private static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        using Process process = Start(new ProcessStartInfo(program, arguments));
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {Patience.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.Result + error.Result);
    }

    private static Process Start(ProcessStartInfo start)
    {
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (Folder, true, true);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"Node is missing: '{start.FileName}' was not found on the PATH. {Remedy}");
        }
    }
}
