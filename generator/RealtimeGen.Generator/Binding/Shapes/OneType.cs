using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>Whether values of several schemas surely have one C# type.</summary>
internal static class OneType
{
    /// <summary>The view that stands for all; null where they differ, or there is none.</summary>
    public static View? Of(IReadOnlyList<View> views, Admission admission)
    {
        if (views.Count == 0) return null;
        return views.All(v => v.Equals(views[0]) || (Scalar(v) is { } scalar && scalar == Scalar(views[0]))) ? views[0] : null;

        // Scalars may differ in bounds and formats, as long as the C# type is the same.
        (ScalarKind Kind, bool IsNullable)? Scalar(View view)
        {
            JsonTypes types = admission.Of(view);
            bool isPlain = !view.Has("enum") && !view.Has("const");
            return isPlain && ScalarReading.Read(view, types & ~JsonTypes.Null) is { } kind ? (kind, (types & JsonTypes.Null) != 0) : null;
        }
    }
}
