using RealtimeGen.Generator.Evaluation.Families;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>An arm for each constraint.</summary>
internal static class ConstraintEvaluation
{
    public static Verdict Check(EvaluationRun run, Constraint constraint, Instance instance, ErrorSink? errors)
    {
        if ((instance.Types & constraint.AppliesTo) == 0) return Verdict.Valid;
        return (constraint, instance) switch
        {
            (Impossible never, _) => AnyEvaluation.Impossible(never, instance, errors),
            (Reference reference, _) => run.CheckNamed(reference.Type, instance, errors),
            (NullOr nullable, _) => AnyEvaluation.NullOr(run, nullable, instance, errors),
            (Not not, _) => AnyEvaluation.Not(run, not, instance, errors),
            (Conditional conditional, _) => AnyEvaluation.Conditional(run, conditional, instance, errors),
            (Choice choice, _) => ChoiceEvaluation.Check(run, choice, instance, errors),
            (NumberBound bound, NumberInstance number) => NumberEvaluation.Bound(bound, number, errors),
            (MultipleOf multiple, NumberInstance number) => NumberEvaluation.MultipleOf(multiple, number, errors),
            (LengthBound bound, StringInstance text) => StringEvaluation.Length(bound, text, errors),
            (Pattern pattern, StringInstance text) => StringEvaluation.Pattern(run, pattern, text, errors),
            (Format format, StringInstance text) => StringEvaluation.Format(format, text, errors),
            (ItemCountBound bound, ArrayInstance array) => ArrayEvaluation.Count(bound, array, errors),
            (Items items, ArrayInstance array) => ArrayEvaluation.Items(run, items, array, errors),
            (Contains contains, ArrayInstance array) => ArrayEvaluation.Contains(run, contains, array, errors),
            (UniqueItems unique, ArrayInstance array) => ArrayEvaluation.Unique(unique, array, errors),
            (UnevaluatedItems unevaluated, ArrayInstance array) => UnevaluatedEvaluation.Items(run, unevaluated, array, errors),
            (MemberCountBound bound, ObjectInstance @object) => ObjectEvaluation.Count(bound, @object, errors),
            (Members members, ObjectInstance @object) => MembersEvaluation.Check(run, members, @object, errors),
            (Required required, ObjectInstance @object) => ObjectEvaluation.Required(required, @object, errors),
            (PropertyNames names, ObjectInstance @object) => ObjectEvaluation.Names(run, names, @object, errors),
            (DependentRequired dependent, ObjectInstance @object) => ObjectEvaluation.DependentRequired(dependent, @object, errors),
            (DependentSchema dependent, ObjectInstance @object) => ObjectEvaluation.DependentSchema(run, dependent, @object, errors),
            (UnevaluatedMembers unevaluated, ObjectInstance @object) => UnevaluatedEvaluation.Members(run, unevaluated, @object, errors),
            _ => Verdict.Undecided,
        };
    }
}
