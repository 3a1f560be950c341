namespace PlanDsl.Forms;

/// <summary>宽松读入时一处变通的种类。</summary>
public enum ReadCode
{
    /// <summary>写法不同，值读到了。</summary>
    读作,

    /// <summary>写的是没有填，如空文字、“—”。</summary>
    空白,

    /// <summary>没有这一项，作为未填。</summary>
    缺少,

    /// <summary>出现不止一次，只留了最后一次。</summary>
    重复,

    /// <summary>表上没有这一项，没有读入。</summary>
    多余,

    /// <summary>所报的合计和由各项算出的不同，以算出的为准。</summary>
    不符,

    /// <summary>填了，但是读不出，作为未填。</summary>
    未读出,
}
