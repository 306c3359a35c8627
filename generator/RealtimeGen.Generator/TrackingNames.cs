namespace RealtimeGen.Generator;

/// <summary>Names of the pipeline's steps: what the caching tests ask about.</summary>
public static class TrackingNames
{
    /// <summary>Text of one file to syntax, schema and problems.</summary>
    public const string Read = nameof(Read);

    /// <summary>The schema of one file without positions: equal when only white space changed.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>All schemas to models.</summary>
    public const string Bind = nameof(Bind);

    /// <summary>The model of one emitted type.</summary>
    public const string Type = nameof(Type);

    /// <summary>The model of one definition that is checked by name and has no type.</summary>
    public const string Check = nameof(Check);

    /// <summary>The model of the project's type-info resolver.</summary>
    public const string Resolver = nameof(Resolver);

    /// <summary>How the project's types are read from a configuration.</summary>
    public const string Configuration = nameof(Configuration);

    /// <summary>One document against its schema.</summary>
    public const string Document = nameof(Document);

    /// <summary>Problems of all files, with their places.</summary>
    public const string Problems = nameof(Problems);
}
