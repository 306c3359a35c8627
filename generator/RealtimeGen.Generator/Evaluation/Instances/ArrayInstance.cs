using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Evaluation.Instances;

/// <param name="head">What opens it: the bracket in JSON.</param>
/// <param name="items">The first items, each at its index.</param>
/// <param name="isOpen">True where there may be more items than are listed.</param>
/// <param name="later">Items that stand somewhere behind <paramref name="items"/>, in this order; only where it is open.</param>
internal sealed class ArrayInstance(
    InstanceSource source, InstanceSource head, ImmutableArray<Instance> items, bool isOpen = false, ImmutableArray<Instance> later = default)
    : Instance(source)
{
    public InstanceSource Head { get; } = head;

    public ImmutableArray<Instance> Items { get; } = items;

    public ImmutableArray<Instance> Later { get; } = later.IsDefault ? [] : later;

    public bool IsOpen { get; } = isOpen || later is { IsDefaultOrEmpty: false };

    /// <summary>How many items there are at least; so many exactly where the array is not open.</summary>
    public int Count => Items.Length + Later.Length;

    public override JsonTypes Types => JsonTypes.Array;

    public override bool IsKnown { get; } =
        !isOpen && later.IsDefaultOrEmpty && items.All(static item => item.IsKnown);

    public override bool HasFreeNames { get; } =
        items.Any(static item => item.HasFreeNames) || (!later.IsDefaultOrEmpty && later.Any(static item => item.HasFreeNames));

    public override string Description => "an array";
}
