namespace PlanDsl.Tests.Audit.Foreign;

/// <summary>The ways in which programs write the number of a page between its dashes.</summary>
internal static class Fields
{
    private const string Type =
        """<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>""";

    /// <summary>A field without runs, as programs that know no layout leave it.</summary>
    public static string Simple(string side) =>
        Footer(side, Dash("— ") + """<w:fldSimple w:instr=" PAGE "/>""" + Dash(" —"));

    /// <summary>A field of marks with the result of the last layout.</summary>
    public static string Complex(string side) =>
        Footer(side, Dash("— ") + Mark("begin") + Instruction(" PAGE   \\* MERGEFORMAT ")
        + Mark("separate") + Dash("1") + Mark("end") + Dash(" —"));

    /// <summary>A field of marks that has room for a result and none.</summary>
    public static string WithoutResult(string side) => Footer(side, Dash("— ") + Mark("begin") + Instruction("PAGE")
        + Mark("separate") + Mark("end") + Dash(" —"));

    /// <summary>A field of marks whose instruction was cut into runs.</summary>
    public static string Scattered(string side) =>
        Footer(side, Dash("—") + Dash(" ") + Mark("begin") + Instruction(" PA")
        + Instruction("GE ") + Mark("separate") + Dash("12") + Mark("end") + Dash(" —"));

    /// <summary>A field that reckons with the number.</summary>
    public static string Nested(string side) =>
        Footer(side, Dash("— ") + Mark("begin") + Instruction(" = ") + Mark("begin")
        + Instruction("PAGE") + Mark("separate") + Dash("2") + Mark("end") + Instruction("-0 ") + Mark("separate")
        + Dash("2") + Mark("end") + Dash(" —"));

    /// <summary>A cell of a table.</summary>
    public static string InTable(string side) => $"""
        <w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>
        <w:tr><w:tc><w:tcPr><w:tcW w:w="8844" w:type="dxa"/></w:tcPr>{Complex(side)}</w:tc></w:tr></w:tbl><w:p/>
        """;

    /// <summary>A frame of the old kind, as Word's own gallery writes it.</summary>
    public static string InFrame(string side) => Complex(side).Replace(
        "<w:pPr>", """<w:pPr><w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>""",
        StringComparison.Ordinal) + "<w:p/>";

    /// <summary>A text box, old and new kind beside each other, as WPS writes it.</summary>
    public static string InBox(string side) => $"""
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData>
        <wps:wsp>
        <wps:txbx><w:txbxContent>{Complex(side)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>
        </wp:anchor>
        </w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{Complex(side)}</w:txbxContent>
        </v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
        """;

    /// <summary>A content control of Word's gallery.</summary>
    public static string InControl(string side) => $"""
        <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Bottom of Page)"/></w:docPartObj></w:sdtPr>
        <w:sdtContent>{WithoutResult(side)}</w:sdtContent></w:sdt>
        """;

    private static string Footer(string side, string runs) => $"""
        <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="280" w:lineRule="exact"/><w:ind w:{side}="280"/>
        <w:jc w:val="{side}"/></w:pPr>{runs}</w:p>
        """;

    private static string Dash(string text) => $"""<w:r>{Type}<w:t xml:space="preserve">{text}</w:t></w:r>""";

    private static string Mark(string kind) => $"""<w:r>{Type}<w:fldChar w:fldCharType="{kind}"/></w:r>""";

    private static string Instruction(string text) =>
        $"""<w:r>{Type}<w:instrText xml:space="preserve">{text}</w:instrText></w:r>""";
}
