using System.Text.Json.Nodes;

namespace RealtimeGen.Programs.Printing;

internal sealed partial class ExpressionPrinter
{
    private void Chain(Type type, JsonObject value, string pointer)
    {
        BuilderStage stage = BuilderStage.First(type);
        Type? union = type.BaseType is { IsAbstract: true } parent && around.OneIn(2) ? parent : null;
        code.Append(union is null ? $"{TypeText.Of(type)}.Create()" : $"{TypeText.Of(union)}.Create().{BuilderStage.First(union).Choice(type)!.Name}()");
        Setters(stage, type, value, pointer);
        code.Append(".");
        int start = code.Position;
        code.Append("Build");
        code.Mark(pointer, Part.Head, start);
        code.Append("()");
    }

    /// <summary>
    /// Statements that return the value: a chain that goes on through variables, or a literal that is tried. False, and nothing printed, where
    /// neither would do.
    /// </summary>
    public bool TryStatements(Type type, JsonNode value)
    {
        if (value is not JsonObject members || around.Known.Contains("")) return false;
        if (around.InLiteral is not null || around.OneIn(4))
        {
            code.Append($"return {TypeText.Of(type)}.TryParse(");
            JsonLiteral(value, "", mayBeUtf8: true);
            code.Append($", out {TypeText.Of(type)}? value, out _) ? value : throw new System.InvalidOperationException();");
            return true;
        }

        Type made = ModelType.Of(type).ObjectType(members)!;
        if (!MayChain(ModelType.Of(made), members)) return false;
        code.Append($"var s0 = {TypeText.Of(made)}.Create()");
        int variables = 0;
        Setters(BuilderStage.First(made), made, members, "", () =>
        {
            if (around.OneIn(2)) code.Append($"; var s{++variables} = s{variables - 1}");
        });
        code.Append($"; return s{variables}.Build();");
        return true;
    }

    /// <summary>Whether the builder can leave out the constants that the value leaves out: it has no methods for them.</summary>
    private static bool MayChain(ModelType model, JsonObject value) =>
        !model.Members.Any(m => m is { Literal: not null, CanBeSet: true } && !value.ContainsKey(m.Name));

    /// <summary>From a first stage to the last: what is required in the builder's order, the rest anywhere.</summary>
    private void Setters(BuilderStage stage, Type type, JsonObject value, string pointer, Action? before = null)
    {
        ModelType model = ModelType.Of(type);
        List<string> left = [.. value.Select(m => m.Key).Where(name => model.Members.FirstOrDefault(m => m.Name == name)?.Literal is null)];
        while (left.Count > 0)
        {
            string[] possible = [.. left.Where(name => stage.Setters(name).Any() || model.Members.All(m => m.Name != name))];
            string name = possible[_random.Next(possible.Length)];
            left.Remove(name);
            before?.Invoke();
            stage = model.Members.Any(m => m.Name == name)
                ? Set(stage, name, value[name], Pointers.Member(pointer, name))
                : WithFree(stage, name, value[name], Pointers.Member(pointer, name));
        }
    }

    private BuilderStage WithFree(BuilderStage stage, string name, JsonNode? value, string pointer)
    {
        code.Append(".With(");
        Name(name, pointer);
        code.Append(", ");
        Value(typeof(RawJson), value, pointer);
        code.Append(")");
        return stage;
    }

    private BuilderStage Set(BuilderStage stage, string name, JsonNode? value, string pointer)
    {
        StageMethod[] setters = [.. stage.Setters(name)];
        if (value is JsonArray { Count: > 0 } items && setters.Any(s => s.IsAppend) && around.OneIn(2))
        {
            for (int i = 0; i < items.Count; i++)
            {
                StageMethod[] adders = [.. stage.Setters(name).Where(s => s.IsAppend)];
                stage = Call(adders, items[i], Pointers.Item(pointer, i));
            }

            return stage;
        }

        return Call([.. setters.Where(s => !s.IsAppend)], value, pointer);
    }

    /// <summary>With an expression or, where the value is an object, with a lambda.</summary>
    private BuilderStage Call(StageMethod[] overloads, JsonNode? value, string pointer)
    {
        StageMethod plain = overloads.First(s => !s.HasLambda);
        code.Append($".{plain.Method.Name}(");
        if (value is JsonObject members && overloads.FirstOrDefault(s => s.HasLambda) is { Method: not null } lambda
            && ModelType.Of(TypeText.Inner(plain.Parameter)).ObjectType(members) is { } type
            && lambda.Accepts(BuilderStage.First(type).Ready)
            && !MustBeLiteral(type, members, pointer)
            && MayChain(ModelType.Of(type), members)
            && around.OneIn(2))
        {
            int start = code.Position;
            Lambda(lambda.LambdaStart, type, members, pointer);
            code.Mark(pointer, Part.Value, start);
        }
        else
        {
            Value(plain.Parameter, value, pointer);
        }

        code.Append(")");
        return plain.Next;
    }

    private void Lambda(BuilderStage stage, Type type, JsonObject value, string pointer)
    {
        string parameter = around.Parameter();
        BuilderStage first = BuilderStage.First(type);
        int start = code.Position;
        code.Append($"{parameter} => {parameter}").Append(stage == first ? "" : $".{stage.Choice(type)!.Name}()");
        Setters(first, type, value, pointer);
        code.Mark(pointer, Part.Head, start);
    }
}
