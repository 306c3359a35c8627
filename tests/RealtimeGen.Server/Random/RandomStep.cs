namespace RealtimeGen.Server.Random;

/// <summary>
/// What a random client does next, as numbers: what they mean depends on what the conversation has by then, so that a shorter conversation still means
/// something.
/// </summary>
/// <param name="Deed">Which of <see cref="RandomClient"/>'s deeds.</param>
/// <param name="Choice">Which variant of it.</param>
/// <param name="Pick">Which item, response or text.</param>
internal readonly record struct RandomStep(int Deed, int Choice, int Pick);
