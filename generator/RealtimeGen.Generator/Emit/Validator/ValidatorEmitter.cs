using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>The validator of a type: one generic method per value that has demands of its own.</summary>
internal static class ValidatorEmitter
{
    public static void Print(SourceWriter writer, CodecModel type, CheckMethods methods)
    {
        RequiredCheck? shared = type is ObjectModel model && ObjectDemands.Of(model) is { IsFused: true } demands ? demands.Required : null;
        using (writer.SinkMethod("public static bool Check"))
        {
            ConstraintEmitter.Print(new CheckScope(writer, methods, "Check", SharesRequired: shared is not null), type.Constraints);
        }

        if (shared is { IsShared: true })
        {
            writer.Line();
            shared.Method(writer, methods.Paths);
        }

        Methods(writer, methods);
    }

    /// <summary>Prints the methods that were called and not yet printed.</summary>
    public static void Methods(SourceWriter writer, CheckMethods methods)
    {
        while (methods.Next() is { } method)
        {
            using (writer.Line().SinkMethod($"private static bool {method.Name}", method.TakesName ? PatternCheck.Parameter : ""))
            {
                CheckScope scope = new(writer, methods, method.Name);
                if (method.TakesName) PatternCheck.Print(scope, method.Constraints.Find<Members>()!);
                else ConstraintEmitter.Print(scope, method.Constraints);
            }
        }
    }
}
