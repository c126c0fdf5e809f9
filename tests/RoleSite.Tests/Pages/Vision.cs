namespace RoleSite.Tests.Pages;

/// <summary>Colours as different people, and printers without colour, see them.</summary>
internal static class Vision
{
    /// <summary>
    /// Linear RGB to linear RGB, row by row, for full severity: Machado, Oliveira and Fernandes 2009, "A physiologically-based model for
    /// simulation of color vision deficiency".
    /// </summary>
    private static readonly Dictionary<string, double[][]> Matrices = new(StringComparer.Ordinal)
    {
        ["as most see it"] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        ["protanopia"] = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ["deuteranopia"] = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ["tritanopia"] = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
        ["grey"] = [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]],
    };

    public static IEnumerable<string> All => Matrices.Keys;

    /// <summary>Distance of two colours written #rrggbb in CIELAB (CIE76): about 2 can just be told apart side by side, 10 at a glance.</summary>
    public static double Distance(string vision, string a, string b)
    {
        var (left, right) = (Lab(Seen(vision, a)), Lab(Seen(vision, b)));
        return Math.Sqrt(left.Zip(right, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Seen(string vision, string hex)
    {
        double[] light = [.. Enumerable.Range(0, 3).Select(i => Linear(Convert.ToInt32(hex.Substring(1 + (2 * i), 2), 16) / 255.0))];
        return [.. Matrices[vision].Select(row => Math.Clamp(row.Zip(light, (weight, part) => weight * part).Sum(), 0, 1))];
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    /// <summary>CIELAB under the white of sRGB (D65).</summary>
    private static double[] Lab(double[] light)
    {
        var x = Bent(((0.4124 * light[0]) + (0.3576 * light[1]) + (0.1805 * light[2])) / 0.95047);
        var y = Bent((0.2126 * light[0]) + (0.7152 * light[1]) + (0.0722 * light[2]));
        var z = Bent(((0.0193 * light[0]) + (0.1192 * light[1]) + (0.9505 * light[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Bent(double part) => part > 0.008856 ? Math.Cbrt(part) : (7.787 * part) + (16.0 / 116);
}
