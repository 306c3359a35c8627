using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

internal static class ArrayEvaluation
{
    public static Verdict Count(ItemCountBound bound, ArrayInstance array, ErrorSink? errors)
    {
        Verdict verdict = CountEvaluation.Within(array.Count, array.IsOpen ? null : array.Count, bound.IsMaximum, bound.Limit);
        if (verdict == Verdict.Invalid) errors?.Add(array, bound.Location, Message.Items(bound.IsMaximum, bound.Limit));
        return verdict;
    }

    public static Verdict Items(EvaluationRun run, Items demands, ArrayInstance array, ErrorSink? errors)
    {
        Verdict verdict = Verdict.Valid;
        for (int i = 0; i < array.Count; i++)
        {
            bool isPlaced = i < array.Items.Length;
            if (!isPlaced && i < demands.Prefix.Count)
            {
                // Which of the demands speaks of an item whose index is not known cannot be told.
                verdict = verdict.And(Verdict.Undecided);
                continue;
            }

            ConstraintSet? demand = i < demands.Prefix.Count ? demands.Prefix[i] : demands.Rest;
            if (demand is null) continue;
            Instance item = isPlaced ? array.Items[i] : array.Later[i - array.Items.Length];
            verdict = verdict.And(Item(run, demand, item, i, errors));
            if (verdict == Verdict.Invalid && errors is null) return verdict;
        }

        bool mayFail = demands.Rest is { IsEmpty: false } || demands.Prefix.Skip(array.Items.Length).Any(static demand => !demand.IsEmpty);
        return array.IsOpen && mayFail ? verdict.And(Verdict.Undecided) : verdict;
    }

    public static Verdict Contains(EvaluationRun run, Contains contains, ArrayInstance array, ErrorSink? errors)
    {
        int certain = 0;
        int possible = 0;
        foreach (Instance item in array.Items.Concat(array.Later))
        {
            Verdict fits = run.CheckPart(contains.Item, item, null);
            if (fits == Verdict.Valid) certain++;
            if (fits != Verdict.Invalid) possible++;
        }

        int? most = array.IsOpen ? null : possible;
        Verdict enough = CountEvaluation.Within(certain, most, isMaximum: false, contains.Minimum);
        if (enough == Verdict.Invalid) errors?.Add(array, contains.MinimumLocation, Message.Containing(false, contains.Minimum));
        if (contains.Maximum is not { } maximum) return enough;
        Verdict few = CountEvaluation.Within(certain, most, isMaximum: true, maximum);
        if (few == Verdict.Invalid) errors?.Add(array, contains.MaximumLocation ?? contains.Location, Message.Containing(true, maximum));
        return enough.And(few);
    }

    public static Verdict Unique(UniqueItems unique, ArrayInstance array, ErrorSink? errors)
    {
        HashSet<Instance> known = new(InstanceEquality.OfKnown);
        bool isUnique = true;
        foreach (Instance item in array.Items.Concat(array.Later)) isUnique &= !item.IsKnown || known.Add(item);
        if (!isUnique) errors?.Add(array, unique.Location, Message.Unique);
        bool isDecided = !isUnique || (!array.IsOpen && (array.Count < 2 || known.Count == array.Count));
        return isDecided ? Verdicts.Of(isUnique) : Verdict.Undecided;
    }

    /// <summary>The array must not have the item.</summary>
    public static Verdict Closed(Instance item, int index, string location, ErrorSink? errors)
    {
        errors?.Enter(index);
        errors?.Add(item, location, Message.ClosedItems);
        errors?.Leave();
        return Verdict.Invalid;
    }

    /// <summary>What is demanded of the item at an index.</summary>
    public static Verdict Item(EvaluationRun run, ConstraintSet demand, Instance item, int index, ErrorSink? errors)
    {
        errors?.Enter(index);
        Verdict verdict = run.CheckPart(demand, item, errors);
        errors?.Leave();
        return verdict;
    }
}
