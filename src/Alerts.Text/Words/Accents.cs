using System.Collections.Frozen;

namespace Alerts.Text.Words;

/// <summary>Latin letters with accents and the plain letter below them.</summary>
/// <remarks>A table, because the normalisation of the framework does nothing when it runs without language data, as this program does.
/// The letters are those that Unicode decomposes (U+00C0 to U+024F, U+1E00 to U+1EFF), and ø, đ, ł, ı.</remarks>
internal static class Accents
{
    /// <summary>The letter without its accent; any other sign as it is.</summary>
    /// <param name="lower">A lower-case letter.</param>
    public static char Fold(char lower) => lower < 128 ? lower : Plain.GetValueOrDefault(lower, lower);

    // The plain letter first, then its accented forms.
    private const string Table =
        """
        aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
        bḃḅḇ
        cçćĉċčḉ
        dďḋḍḏḑḓđ
        eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
        fḟ
        gĝğġģǧǵḡ
        hĥȟḣḥḧḩḫẖ
        iìíîïĩīĭįǐȉȋḭḯỉịı
        jĵǰ
        kķǩḱḳḵ
        lĺļľḷḹḻḽł
        mḿṁṃ
        nñńņňǹṅṇṉṋ
        oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø
        pṕṗ
        rŕŗřȑȓṙṛṝṟ
        sśŝşšșṡṣṥṧṩ
        tţťțṫṭṯṱẗ
        uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        vṽṿ
        wŵẁẃẅẇẉẘ
        xẋẍ
        yýÿŷȳẏẙỳỵỷỹ
        zźżžẑẓẕ
        """;

    private static readonly FrozenDictionary<char, char> Plain = Table
        .Split((char[])['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(line => line.Skip(1).Select(accented => (accented, plain: line[0])))
        .ToFrozenDictionary(p => p.accented, p => p.plain);
}
