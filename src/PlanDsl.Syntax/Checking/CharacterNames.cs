namespace PlanDsl.Syntax.Checking;

/// <summary>What people call the characters that they cannot see.</summary>
internal static class CharacterNames
{
    internal static Bilingual Of(int character, CharacterFault fault) => character switch
    {
        0x00 => new("空字符", "null"),
        0x07 => new("响铃符，Word 表格里的单元格标记", "bell; Word's end of a cell"),
        0x0B => new("Word 的手动换行符", "Word's manual line break"),
        0x0C => new("分页符", "page break"),
        0x13 or 0x14 or 0x15 => new("Word 的域标记", "Word's field mark"),
        0x1B => new("终端控制符", "escape"),
        0x1E => new("Word 的不间断连字符", "Word's nonbreaking hyphen"),
        0x1F or 0xAD => new("可选连字符", "optional hyphen"),
        0x85 or 0x2028 or 0x2029 => new("行、段分隔符", "line or paragraph separator"),
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) =>
            new("改变文字左右顺序的控制符", "it changes the order in which text is shown"),
        (>= 0xD800 and <= 0xDFFF) => new("半个字符", "half of a character"),
        0xFFFC => new("图片等对象的占位符", "the place of a picture or other object"),
        0xFFFD => new("转换编码时丢失的字", "a character that was lost in a conversion"),
        0x200B => new("零宽空格", "zero-width space"),
        0x200C or 0x200D => new("零宽连接控制符", "zero-width joiner or non-joiner"),
        0x200E or 0x200F or 0x61C => new("文字方向标记", "direction mark"),
        0x2060 or 0xFEFF => new("零宽不换行空格", "zero-width no-break space"),
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => new("异体字选择符", "variation selector"),
        _ when fault == CharacterFault.Private => new("自造字", "a private-use character"),
        _ when fault == CharacterFault.Hidden => new("不显示的字符", "it is not shown"),
        < 0xA0 => new("控制字符", "control character"),
        _ => new("不是字符的编码", "no character"),
    };
}
