using System.Globalization;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>The way from an instance to the branch that its author meant: by JSON type, then by discriminator, and only then by trial.</summary>
internal static class Choices
{
    private static readonly JsonTypes[] Atoms =
        [JsonTypes.Null, JsonTypes.Boolean, JsonTypes.Integer, JsonTypes.Fraction, JsonTypes.String, JsonTypes.Array, JsonTypes.Object];

    public static Choice Of(UnionKeyword keyword, View view, ViewReader views, Admission admission, Func<Place, SchemaNode, ConstraintSet> constraintsOf)
    {
        UnionBranch[] admitted = keyword.Branches(views).Where(b => (admission.Of(b.View) & view.Mask) != 0).ToArray();
        View[] branches = admitted.Select(b => b.View).ToArray();
        EquatableArray<ConstraintSet> demands = admitted.Select(b => constraintsOf(keyword.Place, b.Site.Node)).ToEquatableArray();
        return new Choice(
            keyword.Location,
            keyword.ExactlyOne,
            demands,
            Routes(branches, demands, view.Mask, views, admission).ToEquatableArray(),
            Expected(keyword, branches, admission, admission.Of(view)));
    }

    /// <summary>Branches that read alike in words are counted: "an object" says nothing to the author of one that fits none.</summary>
    private static string Expected(UnionKeyword keyword, View[] branches, Admission admission, JsonTypes within)
    {
        string[] words = branches.Select(b => Wording.Of(b, admission, within)).Distinct(StringComparer.Ordinal).ToArray();
        string all = Wording.Either(words);
        if (words.Length == branches.Length) return all;
        string count = branches.Length.ToString(CultureInfo.InvariantCulture);
        return all + (keyword.ExactlyOne ? " that fits exactly one of " : " that fits one of ") + count + " branches";
    }

    private static IEnumerable<Route> Routes(
        View[] branches, EquatableArray<ConstraintSet> demands, JsonTypes mask, ViewReader views, Admission admission)
    {
        List<(int[] Candidates, JsonTypes Types)> groups = [];
        foreach (JsonTypes atom in Atoms)
        {
            if ((atom & mask) == 0) continue;
            int[] candidates = Enumerable.Range(0, branches.Length).Where(i => (admission.Of(branches[i]) & atom) != 0).ToArray();
            if (candidates.Length == 0) continue;
            // Objects go their own way where several branches take them: a discriminator may tell those apart.
            int same = candidates.Length > 1 && atom == JsonTypes.Object ? -1 : groups.FindIndex(g => g.Candidates.SequenceEqual(candidates));
            if (same < 0) groups.Add((candidates, atom));
            else groups[same] = (candidates, groups[same].Types | atom);
        }

        foreach ((int[] candidates, JsonTypes types) in groups) yield return RouteFor(candidates, types, branches, demands, views);
    }

    private static Route RouteFor(int[] candidates, JsonTypes types, View[] branches, EquatableArray<ConstraintSet> demands, ViewReader views)
    {
        bool byTag = types == JsonTypes.Object && (candidates.Length > 1 || branches.Length == 1);
        if (byTag && Discriminator.Find(candidates.Select(c => branches[c]).ToArray(), views) is { } tag)
        {
            IEnumerable<TagArm> arms = candidates.SelectMany((branch, i) => tag.Values[i].Select(v => new TagArm(v, branch)));
            return new TagRoute(tag.Name, arms.ToEquatableArray(), tag.ValueLocation, tag.RequiredLocation);
        }

        if (candidates.Length == 1) return new SingleRoute(types, candidates[0]);
        IEnumerable<TrialMark> marks = types == JsonTypes.Object ? Marks(candidates, branches, demands) : [];
        return new TrialRoute(types, candidates.ToEquatableArray()) { Marks = marks.ToEquatableArray() };
    }

    /// <summary>
    /// Branches of a recursive union that are ruled out by a look at the names cost no descent: tried to the end, each level of a document would
    /// be read twice by the level above. A branch that leads back to its own union demands nothing, required members included.
    /// </summary>
    private static IEnumerable<TrialMark> Marks(int[] candidates, View[] branches, EquatableArray<ConstraintSet> demands)
    {
        string[][] required = [.. candidates.Select(c => branches[c].All<NamesKeyword>("required").SelectMany(r => r.Keyword.Names).ToArray())];
        for (int i = 0; i < candidates.Length; i++)
        {
            if (demands[candidates[i]].IsEmpty) continue;
            if (required[i].FirstOrDefault(name => !required.All(r => r.Contains(name))) is { } name) yield return new TrialMark(candidates[i], name);
        }
    }
}
