using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace FunctionalAws.Facade.Tests;

/// <summary>What a C# program sees: .NET's types and the face's own, with their nullability.</summary>
[TestFixtureSource(typeof(Faces), nameof(Faces.Assemblies))]
public class SurfaceTests(Assembly assembly)
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Test]
    public void NoMemberMentionsFSharpCore() =>
        Assert.That(
            from type in Faces.VisibleTypes(assembly)
            from mention in Mentions(type, hidden: true)
            where mention.Mentioned.Assembly.GetName().Name == "FSharp.Core"
            select $"{type}.{mention.Member}: {mention.Mentioned}",
            Is.Empty);

    // The interfaces of .NET's own extensions, as of logging, are what C# programs have there.
    [Test]
    public void OnlyMembersForGeneratedCodeMentionTheCore() =>
        Assert.That(
            from type in Faces.VisibleTypes(assembly)
            where !IsHidden(type)
            from mention in Mentions(type, hidden: false)
            let name = mention.Mentioned.Assembly.GetName().Name ?? ""
            where !Faces.Assemblies.Contains(mention.Mentioned.Assembly) && !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            select $"{type}.{mention.Member}: {mention.Mentioned}",
            Is.Empty);

    [Test]
    public void EveryPropertySaysWhetherItCanBeNull()
    {
        var context = new NullabilityInfoContext();

        Assert.That(
            from type in Faces.VisibleTypes(assembly)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where IsUnknown(context.Create(property))
            select $"{type}.{property.Name}",
            Is.Empty);
    }

    [Test]
    public void EveryMethodSaysWhatCanBeNull()
    {
        var context = new NullabilityInfoContext();

        Assert.That(
            from type in Faces.VisibleTypes(assembly)
            where !typeof(Delegate).IsAssignableFrom(type)
            from method in type.GetMethods(All)
            where IsVisible(method) && !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            from parameter in method.GetParameters().Prepend(method.ReturnParameter)
            where IsUnknown(context.Create(parameter))
            select $"{type}.{method.Name}: {parameter.Name ?? "result"}",
            Is.Empty);
    }

    /// <summary>The same search finds plenty where there is plenty.</summary>
    [Test]
    public void TheCoreDoesMentionFSharpCore() =>
        Assert.That(
            Faces.VisibleTypes(typeof(AwsError).Assembly)
                .SelectMany(type => Mentions(type, hidden: true))
                .Select(mention => mention.Mentioned.Assembly.GetName().Name),
            Has.Some.EqualTo("FSharp.Core"));

    private static bool IsUnknown(NullabilityInfo info) =>
        (!info.Type.IsValueType && !info.Type.IsGenericParameter && !info.Type.IsByRef
            && info.ReadState == NullabilityState.Unknown)
        || info.GenericTypeArguments.Any(IsUnknown)
        || (info.ElementType is { } element && IsUnknown(element));

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsHidden(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never };

    private static IEnumerable<(string Member, Type Mentioned)> Mentions(Type type, bool hidden)
    {
        foreach (var mentioned in Parents(type).SelectMany(Parts))
            yield return ("(parents)", mentioned);

        foreach (var member in type.GetMembers(All).Where(member => hidden || !IsHidden(member)))
        {
            // What a property hides, its accessors hide, too.
            if (!hidden && member is MethodInfo { IsSpecialName: true } accessor
                && type.GetProperties(All).Any(property => property.GetAccessors(true).Contains(accessor) && IsHidden(property)))
                continue;

            foreach (var mentioned in TypesOf(member).SelectMany(Parts))
                yield return (member.Name, mentioned);
        }
    }

    private static IEnumerable<Type> Parents(Type type)
    {
        if (type.BaseType is { } parent)
            yield return parent;

        foreach (var contract in type.GetInterfaces())
            yield return contract;

        foreach (var constraint in type.GetGenericArguments().Where(argument => argument.IsGenericParameter))
            foreach (var bound in constraint.GetGenericParameterConstraints())
                yield return bound;
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method when !IsVisible(method) => [],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType), .. Constraints(method)],
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property when property.GetAccessors(true).Any(IsVisible) => [property.PropertyType],
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => [field.FieldType],
        EventInfo { EventHandlerType: { } handler } => [handler],
        _ => [],
    };

    private static IEnumerable<Type> Constraints(MethodInfo method) =>
        method.GetGenericArguments().Where(argument => argument.IsGenericParameter).SelectMany(a => a.GetGenericParameterConstraints());

    /// <summary>A type with all that it is made of.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);

        return type.IsGenericParameter
            ? []
            : type.IsGenericType
                ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
                : [type];
    }
}
