using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Analysis.Catalog;

/// <summary>
/// What the runtime's attributes say of the symbols of one compilation. Analyzers ask for every operation of a project, so most answers must come
/// from a look at the symbol's assembly, and each of the others is found only once. For any thread.
/// </summary>
internal sealed class TypeSymbols
{
    private const string Namespace = "RealtimeGen.";

    private static readonly ConditionalWeakTable<Compilation, Box> Known = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, Marks> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MemberSymbol?> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _assemblies;
    private readonly INamedTypeSymbol _model;
    private readonly INamedTypeSymbol? _builder;
    private readonly INamedTypeSymbol? _member;
    private readonly INamedTypeSymbol? _literal;

    private TypeSymbols(Compilation compilation, INamedTypeSymbol model)
    {
        _model = model;
        // To ask the compilation is to search every assembly of the framework.
        IAssemblySymbol assembly = model.ContainingAssembly;
        _builder = assembly.GetTypeByMetadataName(Namespace + "JsonBuilderAttribute");
        _member = assembly.GetTypeByMetadataName(Namespace + "JsonMemberAttribute");
        _literal = assembly.GetTypeByMetadataName(Namespace + "JsonLiteralAttribute");
        Optional = assembly.GetTypeByMetadataName(Namespace + "Optional`1");
        JsonEnum = assembly.GetTypeByMetadataName(Namespace + "JsonEnum`1");
        JsonList = assembly.GetTypeByMetadataName(Namespace + "JsonList`1");
        JsonMap = assembly.GetTypeByMetadataName(Namespace + "JsonMap`1");
        RawJson = assembly.GetTypeByMetadataName(Namespace + "RawJson");
        ModelExtensions = assembly.GetTypeByMetadataName(Namespace + "JsonModelExtensions");
        Conversions = new ModelConversions(this);
        string runtime = assembly.Name;
        _assemblies = new HashSet<ISymbol>(
            compilation.SourceModule.ReferencedAssemblySymbols.Where(other => References(other, runtime)), SymbolEqualityComparer.Default)
        {
            compilation.Assembly,
        };
    }

    /// <summary><c>Optional&lt;T&gt;</c>, unbound.</summary>
    public INamedTypeSymbol? Optional { get; }

    /// <summary>What every string enumeration derives from, unbound.</summary>
    public INamedTypeSymbol? JsonEnum { get; }

    /// <summary><c>JsonList&lt;T&gt;</c>, unbound.</summary>
    public INamedTypeSymbol? JsonList { get; }

    /// <summary><c>JsonMap&lt;T&gt;</c>, unbound.</summary>
    public INamedTypeSymbol? JsonMap { get; }

    public INamedTypeSymbol? RawJson { get; }

    /// <summary>What holds <c>Parse</c>, <c>TryParse</c> and <c>Read</c> of the types that do not have them as members.</summary>
    public INamedTypeSymbol? ModelExtensions { get; }

    public ModelConversions Conversions { get; }

    /// <returns>Null where the runtime is not referenced: nothing of the project concerns us.</returns>
    public static TypeSymbols? Of(Compilation compilation) => Known.GetValue(compilation, static compilation => new Box(
        compilation.GetTypeByMetadataName(Namespace + "JsonModelAttribute") is { } model ? new TypeSymbols(compilation, model) : null)).Value;

    /// <summary>Null where the type is none that was generated to hold JSON. <c>T?</c> over a struct is not unwrapped.</summary>
    public ModelSymbol? Model(ITypeSymbol? type) => MarksOf(type).Model;

    /// <summary>What a stage of a builder builds; null where the type is none.</summary>
    public INamedTypeSymbol? Built(ITypeSymbol? type) => MarksOf(type).Built;

    /// <summary>Null where the symbol has nothing to do with JSON, a user's own property of a partial type among them.</summary>
    public MemberSymbol? Member(ISymbol? symbol)
    {
        if (symbol is not (IPropertySymbol or IMethodSymbol or IFieldSymbol) || symbol.ContainingType is not { } owner) return null;
        ISymbol definition = symbol.OriginalDefinition;
        if (_members.TryGetValue(definition, out MemberSymbol? member)) return member;
        return IsOurs(owner) || IsOurs(owner.ContainingType) ? _members.GetOrAdd(definition, LoadMember) : null;
    }

    /// <summary>True for <c>Optional&lt;T&gt;</c>.</summary>
    public bool IsOptional(ITypeSymbol? type) => Is(type, Optional);

    /// <summary>Whether a type is <paramref name="expected"/>, whatever its type arguments.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? expected) =>
        expected is not null && type is INamedTypeSymbol && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, expected);

    /// <summary>What a nullable value type is made of; every other type itself.</summary>
    public static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private bool IsOurs(INamedTypeSymbol? type) => MarksOf(type) is not { Model: null, Built: null };

    private Marks MarksOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, ContainingAssembly: { } assembly } named) return default;
        if (!_assemblies.Contains(assembly)) return default;
        INamedTypeSymbol definition = named.OriginalDefinition;
        return _types.TryGetValue(definition, out Marks marks) ? marks : _types.GetOrAdd(definition, LoadType);
    }

    private Marks LoadType(INamedTypeSymbol type)
    {
        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        AttributeData? stage = attributes.FirstOrDefault(attribute => Is(attribute, _builder));
        return stage is null
            ? new Marks(ModelSymbol.Of(type, attributes.Where(attribute => Is(attribute, _model))), null)
            : new Marks(null, Argument<INamedTypeSymbol>(stage));
    }

    private MemberSymbol? LoadMember(ISymbol symbol)
    {
        string? name = null;
        JsonSyntax? literal = null;
        bool append = false;
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (Is(attribute, _literal)) literal = Argument<string>(attribute) is { } json ? JsonParser.Parse(json).Root : null;
            if (!Is(attribute, _member)) continue;
            name = Argument<string>(attribute);
            append = attribute.NamedArguments.Any(argument => argument is { Key: "Append", Value.Value: true });
        }

        return name is null && literal is null ? null : new MemberSymbol(name, append, literal);
    }

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);

    private static T? Argument<T>(AttributeData attribute)
        where T : class => attribute.ConstructorArguments is { Length: 1 } one ? one[0].Value as T : null;

    private static bool References(IAssemblySymbol assembly, string runtime) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == runtime));

    private readonly record struct Marks(ModelSymbol? Model, INamedTypeSymbol? Built);

    private sealed class Box(TypeSymbols? value)
    {
        public TypeSymbols? Value { get; } = value;
    }
}
