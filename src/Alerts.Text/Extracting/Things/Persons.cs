using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Things;

/// <summary>Nouns for people, and which of them name a kind of people.</summary>
internal static class Persons
{
    /// <summary>True for a noun that means one or more people.</summary>
    public static bool IsPerson(string lemma) => General.Contains(lemma) || Captives.Contains(lemma) || KindOf.ContainsKey(lemma)
        || Others.Contains(lemma) || (lemma.Length > 5 && lemma.EndsWith("an", StringComparison.Ordinal) && !Things.Contains(lemma));

    /// <summary>True for a word that says no more than "people".</summary>
    public static bool IsGeneral(string lemma) => General.Contains(lemma);

    /// <summary>Words of one kind give the same name ("reporter", "journalist"); null where all people are meant.</summary>
    /// <param name="lemma">The noun.</param>
    /// <param name="eventClass">What happened: a prisoner who is released is simply a person released.</param>
    public static string? Kind(string lemma, string? eventClass) =>
        General.Contains(lemma) ? null
        : Captives.Contains(lemma) ? eventClass is "release" or "arrest" or "imprison" or "hostage" ? null : "captive"
        : KindOf.GetValueOrDefault(lemma, lemma);

    private static readonly FrozenSet<string> General = Set(
        "person individual other human people soul life victim casualty body survivor fatality name total figure citizen resident one");

    private static readonly FrozenSet<string> Captives = Set("prisoner detainee inmate captive hostage internee convict arrestee");

    private static readonly FrozenDictionary<string, string> KindOf = Kinds(
        """
        journalist reporter correspondent photographer cameraman editor
        police policeman policewoman officer constable
        soldier troop serviceman marine paratrooper conscript
        fighter militant extremist gunman insurgent rebel guerrilla jihadist terrorist
        civilian bystander
        child kid boy girl minor teenager infant baby toddler schoolchild schoolgirl schoolboy
        woman mother
        man father
        passenger commuter
        crew sailor crewman pilot
        tourist holidaymaker visitor
        migrant refugee asylum-seeker
        worker employee staff labourer laborer miner
        student pupil
        teacher professor
        doctor nurse medic paramedic
        patient
        protester demonstrator marcher
        activist campaigner dissident
        politician lawmaker legislator senator deputy
        lawyer attorney
        firefighter fireman rescuer
        villager farmer fisherman
        fan supporter spectator
        suspect defendant attacker
        family household relative
        leader chief
        voter
        minister
        official diplomat
        judge
        foreigner national
        lecturer academic
        player athlete
        member
        authority
        organiser organizer
        observer
        driver
        """);

    // "American", "veteran", "orphan": of longer words in -an nearly all are people. These are not.
    private static readonly FrozenSet<string> Things = Set(
        "caravan pelican toucan catamaran slogan cardigan minivan suburban caiman titan organ ocean cayman talisman ramadan tarzan");

    // Each a kind of its own.
    private static readonly FrozenSet<string> Others = Set(
        """
        adult pensioner senior youngster newborn survivor bomber shopper customer investor hunter hiker climber skier swimmer cyclist runner
        pedestrian motorist guest attendee participant delegate volunteer nun monk priest imam cleric pilgrim worshipper settler slave
        orphan
        widow veteran recruit cadet agent guard guardsman seaman seafarer diver rower astronaut scientist researcher engineer expert
        hostage-taker kidnapper smuggler trafficker dealer robber criminal gangster murderer witness juror plaintiff prosecutor mp
        councillor
        candidate nominee democrat republican liberal conservative socialist communist islamist separatist backer teen blogger musician
        actor
        singer dancer artist writer author filmmaker trader banker shareholder homeowner tenant user subscriber viewer consumer taxpayer
        commando peacekeeper sniper contractor courier trucker onlooker neighbour neighbor cousin sibling brother sister son daughter
        husband
        wife colleague executive manager clerk cleaner nanny midwife surgeon pharmacist veterinarian lifeguard paraglider mountaineer
        caller applicant graduate trainee apprentice intern picker striker picket unionist owner holder
        believer parishioner bishop cardinal rabbi seminarian immigrant emigrant evacuee returnee expatriate deportee castaway stowaway
        briton british french spaniard spanish portuguese dutch swiss dane danish swede swedish finn finnish pole polish czech slovak
        greek turk turkish serb croat kosovar arab israeli lebanese iraqi kurd kurdish saudi yemeni omani qatari kuwaiti sudanese somali
        congolese senegalese asian chinese japanese taiwanese vietnamese thai filipino burmese pakistani bangladeshi nepali nepalese uzbek
        kazakh tajik kyrgyz cuban argentine irish scottish welsh english icelander jew muslim hindu sikh buddhist catholic protestant
        sunni shiite shia yazidi rohingya roma tamil uighur uyghur chechen texan latino hispanic
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Kinds(string lines) => lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Select(word => (word, kind: words[0])))
        .ToFrozenDictionary(p => p.word, p => p.kind, StringComparer.Ordinal);
}
