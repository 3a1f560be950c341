using System.Globalization;

namespace PlanDsl.Audit.Recognition;

/// <summary>Tells colours apart as a reader of the paper does.</summary>
internal static class Colors
{
    /// <summary>A channel up to here is printed black: Word offers 0D0D0D and 1F1F1F as kinds of black.</summary>
    private const int BlackUpTo = 0x1F;

    /// <summary>Whether it prints black; automatic does.</summary>
    internal static bool IsBlack(string? color) =>
        Channels(color) is not { } c || (c.Red <= BlackUpTo && c.Green <= BlackUpTo && c.Blue <= BlackUpTo);

    /// <summary>Whether it is a red as heads have it: FF0000, E60012, C00000.</summary>
    internal static bool IsRed(string? color) =>
        Channels(color) is { } c && c.Red >= 0xA0 && c.Green <= 0x40 && c.Blue <= 0x40;

    /// <summary>What a colour is called.</summary>
    internal static AuditText NameOf(string? color) => Channels(color) is not { } c ? new("黑色", "black")
        : IsBlack(color) ? new("黑色", "black")
        : IsRed(color) ? new("红色", "red")
        : c.Red == c.Green && c.Green == c.Blue ? c.Red == 255 ? new("白色", "white") : new("灰色", "grey")
        : c.Blue > c.Red && c.Blue > c.Green ? new("蓝色", "blue")
        : c.Green > c.Red && c.Green > c.Blue ? new("绿色", "green")
        : new($"颜色 {color}", $"colour {color}");

    private static (int Red, int Green, int Blue)? Channels(string? color) =>
        color is { Length: 6 }
        && int.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? (value >> 16, (value >> 8) & 0xFF, value & 0xFF) : null;
}
