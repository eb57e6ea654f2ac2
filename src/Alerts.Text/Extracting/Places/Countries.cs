using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Places;

/// <summary>Names of countries with their short forms and adjectives, so that "Mexico" and "Mexican" tell one place.</summary>
internal static class Countries
{
    /// <summary>The country that one to three words name; null where they name none.</summary>
    /// <param name="form">The words in lower case, one space between them.</param>
    public static string? Of(string form) => Names.GetValueOrDefault(form);

    // A line: what the country is called, then short forms and adjectives; words of one form are joined by a hyphen.
    private static readonly FrozenDictionary<string, string> Names = Read(
        """
        United-States us u.s. u.s usa u.s.a america american americans
        United-Kingdom uk u.k. u.k britain great-britain british briton britons
        Mexico mexican mexicans
        Canada canadian canadians
        Brazil brazilian brazilians
        Argentina argentine argentinian
        Chile chilean
        Peru peruvian
        Colombia colombian
        Venezuela venezuelan
        Ecuador ecuadorian ecuadorean
        Bolivia bolivian
        Paraguay paraguayan
        Uruguay uruguayan
        Guatemala guatemalan guatemalans
        Honduras honduran
        El-Salvador salvadoran
        Nicaragua nicaraguan
        Costa-Rica costa-rican
        Panama panamanian
        Cuba cuban
        Haiti haitian haitians
        Dominican-Republic
        Jamaica jamaican
        France french
        Germany german germans
        Spain spanish
        Portugal portuguese
        Italy italian italians
        Ireland irish
        Scotland scottish
        England english
        Wales welsh
        Netherlands dutch
        Belgium belgian
        Switzerland swiss
        Austria austrian
        Poland polish
        Czech-Republic czech
        Slovakia slovak
        Hungary hungarian
        Romania romanian
        Bulgaria bulgarian
        Greece greek
        Turkey turkish
        Cyprus cypriot
        Denmark danish
        Norway norwegian
        Sweden swedish
        Finland finnish
        Iceland icelandic
        Russia russian russians
        Ukraine ukrainian ukrainians
        Belarus belarusian
        Serbia serbian
        Croatia croatian
        Bosnia bosnian
        Kosovo kosovar
        Albania albanian
        Georgia georgian
        Armenia armenian
        Azerbaijan azerbaijani
        Kazakhstan kazakh
        Uzbekistan uzbek
        Tajikistan tajik
        China chinese
        Japan japanese
        South-Korea south-korean
        North-Korea north-korean
        Taiwan taiwanese
        Hong-Kong
        Vietnam vietnamese
        Thailand thai
        Myanmar burma burmese
        Cambodia cambodian
        Laos laotian
        Malaysia malaysian
        Singapore singaporean
        Indonesia indonesian
        Philippines filipino philippine
        India indian indians
        Pakistan pakistani
        Bangladesh bangladeshi
        Sri-Lanka sri-lankan
        Nepal nepali nepalese
        Afghanistan afghan
        Iran iranian
        Iraq iraqi
        Syria syrian
        Lebanon lebanese
        Israel israeli israelis
        Gaza gazan
        Jordan jordanian
        Egypt egyptian
        Libya libyan
        Tunisia tunisian
        Algeria algerian
        Morocco moroccan
        Saudi-Arabia saudi
        Yemen yemeni
        Oman omani
        Qatar qatari
        Kuwait kuwaiti
        Bahrain bahraini
        United-Arab-Emirates uae
        Sudan sudanese
        South-Sudan south-sudanese
        Ethiopia ethiopian
        Somalia somali
        Kenya kenyan
        Uganda ugandan
        Tanzania tanzanian
        Rwanda rwandan
        Burundi burundian
        Congo congolese
        Nigeria nigerian
        Ghana ghanaian
        Guinea guinean
        Liberia liberian
        Sierra-Leone sierra-leonean
        Ivory-Coast ivorian
        Senegal senegalese
        Mali malian
        Niger
        Cameroon cameroonian
        Angola angolan
        Zambia zambian
        Zimbabwe zimbabwean
        Mozambique mozambican
        Malawi malawian
        Madagascar malagasy
        South-Africa south-african
        Australia australian australians
        New-Zealand
        Papua-New-Guinea
        Fiji fijian
        """);

    private static FrozenDictionary<string, string> Read(string lines)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var forms = line.Split(' ').Select(form => form.Replace('-', ' ')).ToList();
            foreach (var form in forms)
                names[form.ToLowerInvariant()] = forms[0];
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
