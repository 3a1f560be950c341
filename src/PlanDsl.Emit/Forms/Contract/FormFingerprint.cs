using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PlanDsl.Emit.Forms.Contract;

/// <summary>
/// What the fields of a form are, in a few characters that files carry and pages print: two blanks of one version that
/// ask for different things (件 became 万元) can be told apart, by machine and by eye.
/// </summary>
internal static class FormFingerprint
{
    private const int Digits = 6;

    /// <summary>Six upper-case hexadecimal digits of what is filled in: identifiers, kinds, units, sums.</summary>
    public static string Of(FormModel form)
    {
        var text = new StringBuilder();
        foreach (var field in form.Fields)
        {
            text.AppendJoin(
                '\t', field.Id, field.Kind, field.Unit, field.Scale,
                field.Decimals.ToString(CultureInfo.InvariantCulture), field.Register?.Id,
                string.Join('+', field.SumOf.Select(static f => f.Id)),
                string.Join('|', field.Choices)).Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits];
    }
}
