using System.ComponentModel;
using System.Diagnostics;

namespace RealtimeGen.Interop.Published;

/// <summary>Node and what <c>npm ci</c> installs: the only tools of the tests that the .NET SDK does not bring.</summary>
internal static class Node
{
    private const string Remedy = "These tests hold our events against the TypeScript types of the npm package 'openai'. "
        + "Install Node 20 or later with npm (on Debian: apt-get install nodejs npm), run 'npm ci' in tests/interop, and test again.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The folder of <c>package.json</c>.</summary>
    public static string Folder { get; } = typeof(Node).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(a => a.Key == "InteropFolder").Value!;

    /// <summary>Runs the compiler over the project in <see cref="Folder"/>; what it prints.</summary>
    public static string TypeScript()
    {
        string compiler = Path.Combine(Folder, "node_modules", "typescript", "lib", "tsc.js");
        if (!File.Exists(compiler)) Install();
        return Run("node", compiler, "--project", Folder, "--pretty", "false").Output;
    }

    private static void Install()
    {
        (int exit, string output) = Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci");
        Assert.True(exit == 0, $"'npm ci' failed in {Folder}: {output}\n{Remedy}");
    }

    private static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"Node is missing: '{program}' was not found on the PATH. {Remedy}");
        }

        using (process)
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"{program} did not end within {Patience.TotalMinutes} minutes.");
            }

            return (process.ExitCode, output.Result + error.Result);
        }
    }
}
