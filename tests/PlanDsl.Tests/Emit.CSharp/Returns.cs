using PlanDsl.Generated.网剑样例.V1;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>Returns of the sample's second form.</summary>
internal static class Returns
{
    /// <summary>Nothing filled in.</summary>
    public static 表2 Blank { get; } = new()
    {
        案件总数 = null,
        移送公安 = null,
        罚没款 = null,
        假冒伪劣 = null,
        平台义务 = null,
        主体公示 = null,
        未经许可食品 = null,
        两超一非 = null,
        不正当竞争 = null,
        价格违法 = null,
        虚假广告 = null,
        消费者权益 = null,
        个人信息 = null,
        合同违法 = null,
        禁限售 = null,
        其他 = null,
        备注 = null,
        填报单位 = null,
        填报日期 = null,
    };

    /// <summary>Every figure filled in, every rule kept.</summary>
    public static 表2 InOrder { get; } = Blank with
    {
        案件总数 = 10,
        移送公安 = 1,
        罚没款 = 12.30m,
        假冒伪劣 = 8,
        平台义务 = 0,
        主体公示 = 0,
        未经许可食品 = 0,
        两超一非 = 0,
        不正当竞争 = 0,
        价格违法 = 0,
        虚假广告 = 0,
        消费者权益 = 0,
        个人信息 = 0,
        合同违法 = 0,
        禁限售 = 0,
        其他 = 2,
        备注 = "“两超一非”无",
        填报单位 = "浦东新区",
        填报日期 = "1月8日",
    };
}
