namespace PlanDsl.Semantics;

/// <summary>A unit of figures.</summary>
/// <param name="Name">As printed: 件, 万元.</param>
/// <param name="Dimension">What it counts.</param>
/// <param name="Scale">Its power of ten: 4 for 万元, 8 for 亿元, else 0.</param>
/// <param name="Decimals">Fraction digits unless the field says otherwise.</param>
public sealed record UnitOfMeasure(string Name, Dimension Dimension, int Scale, int Decimals);

/// <summary>What a unit counts. Figures of different dimensions are neither added nor compared.</summary>
public enum Dimension
{
    /// <summary>Things that are there once: 件, 家, 个.</summary>
    Things,

    /// <summary>Happenings, where the same thing may count again: 个次, 人次, 批次.</summary>
    Events,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A quotient: %, 元/吨, ℃. Nobody adds such figures up.</summary>
    Ratio,

    /// <summary>A measured quantity: 公斤, 吨, 平方米.</summary>
    Quantity,

    /// <summary>How long something takes: 天, 小时.</summary>
    Duration,

    /// <summary>A unit that is not in the table.</summary>
    Unknown,
}
