using System.Collections.Frozen;

namespace RoleSite.Generator.Read;

/// <summary>The elements and attributes of SVG that draw a still picture. Anything that is not listed is left out.</summary>
internal static class SvgNames
{
    private const string NoAnimation = "Animations are not published: remove this one, or export a single frame of it.";

    public static readonly FrozenSet<string> Elements = Set("""
        svg g defs symbol use switch title desc style a image
        path rect circle ellipse line polyline polygon
        text tspan textPath
        linearGradient radialGradient stop pattern clipPath mask marker
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
        feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
        feSpecularLighting feSpotLight feTile feTurbulence
        """);

    /// <summary>Elements whose text is kept; text anywhere else is not drawn.</summary>
    public static readonly FrozenSet<string> WithText = Set("text tspan textPath title desc style a");

    public static readonly FrozenSet<string> Attributes = Set("""
        id class style transform transform-origin lang role type media
        width height x y x1 y1 x2 y2 cx cy r rx ry dx dy d points pathLength rotate
        viewBox preserveAspectRatio version overflow clip systemLanguage requiredFeatures
        fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
        stroke-width vector-effect paint-order opacity color color-interpolation color-interpolation-filters color-rendering color-scheme
        display visibility clip-path clip-rule mask mask-type mix-blend-mode isolation shape-rendering text-rendering image-rendering
        marker marker-start marker-mid marker-end markerHeight markerUnits markerWidth orient refX refY
        font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing word-spacing white-space
        text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift direction unicode-bidi writing-mode textLength
        lengthAdjust startOffset method spacing side
        gradientTransform gradientUnits spreadMethod fx fy fr offset stop-color stop-opacity
        patternContentUnits patternTransform patternUnits clipPathUnits maskContentUnits maskUnits
        filter filterUnits primitiveUnits flood-color flood-opacity lighting-color in in2 result mode values operator k1 k2 k3 k4 order
        kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent
        limitingConeAngle azimuth elevation pointsAtX pointsAtY pointsAtZ z scale xChannelSelector yChannelSelector stdDeviation radius
        baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent kernelUnitLength enable-background
        """);

    /// <summary>Attributes that hold a name or a text for people, not a style.</summary>
    public static readonly FrozenSet<string> Words = Set("id class lang role systemLanguage requiredFeatures");

    /// <summary>Elements that do more than draw, each with what to do about it. Leaving one out silently would change the picture.</summary>
    public static readonly FrozenDictionary<string, string?> Rejected = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
    {
        ["script"] = null,
        ["handler"] = null,
        ["listener"] = null,
        ["iframe"] = null,
        ["embed"] = null,
        ["object"] = null,
        ["audio"] = null,
        ["video"] = null,
        ["canvas"] = null,
        ["animate"] = NoAnimation,
        ["animateColor"] = NoAnimation,
        ["animateMotion"] = NoAnimation,
        ["animateTransform"] = NoAnimation,
        ["set"] = NoAnimation,
        ["discard"] = NoAnimation,
        ["foreignObject"] = "Export labels as SVG text: in draw.io choose \"Convert labels to SVG\" while exporting, in Mermaid set htmlLabels to "
            + "false, in Figma remove background blurs. Or export the image as PNG.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
