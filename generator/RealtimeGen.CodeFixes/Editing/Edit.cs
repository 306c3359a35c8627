namespace RealtimeGen.CodeFixes.Editing;

/// <param name="Title">In the imperative, as it is offered.</param>
/// <param name="Changes">In order.</param>
internal sealed record Edit(string Title, params TextChange[] Changes)
{
    public static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
