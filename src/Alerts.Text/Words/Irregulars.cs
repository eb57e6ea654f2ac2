using System.Collections.Frozen;

namespace Alerts.Text.Words;

/// <summary>Forms that no ending rule finds: the usual irregular verbs and plurals, and forms that news uses for one thing.</summary>
internal static class Irregulars
{
    /// <summary>Base form of an irregular form; null where the word is regular.</summary>
    public static string? BaseOf(string form) => Forms.GetValueOrDefault(form);

    // One line per base form: base form, colon, the forms. Nouns and verbs of news that mean one event are joined (die, kill, injure).
    private const string Table =
        """
        be: am is are was were been being 's
        have: has had having
        do: does did done doing
        go: goes went gone going
        will: 'll
        say: says said saying
        get: got gotten getting
        make: made making
        take: took taken taking
        come: came coming
        see: saw seen
        know: knew known
        think: thought
        give: gave given giving
        find: found
        tell: told
        become: became becoming
        leave: left leaving
        feel: felt
        put: putting
        bring: brought
        begin: began begun beginning
        keep: kept
        hold: held
        write: wrote written writing
        stand: stood
        hear: heard
        let: letting
        mean: meant
        set: setting
        meet: met meeting
        run: ran running
        pay: paid
        sit: sat sitting
        speak: spoke spoken
        lie: lay lain lying
        lead: led
        read: reading
        grow: grew grown
        lose: lost losing
        fall: fell fallen
        send: sent
        build: built
        understand: understood
        draw: drew drawn
        break: broke broken
        spend: spent
        cut: cutting
        rise: rose risen rising
        drive: drove driven driving
        buy: bought
        wear: wore worn
        choose: chose chosen choosing
        seek: sought
        throw: threw thrown
        catch: caught
        deal: dealt
        win: won winning
        forget: forgot forgotten
        shoot: shot shots shooting shootings
        strike: struck stricken striking strikes
        hit: hitting
        hide: hid hidden hiding
        flee: fled
        fly: flew flown
        fight: fought
        sink: sank sunk
        swim: swam swum
        steal: stole stolen
        freeze: froze frozen freezing
        teach: taught
        sell: sold
        beat: beaten
        bear: bore born borne
        bind: bound
        bite: bit bitten
        bleed: bled
        blow: blew blown
        breed: bred
        burn: burnt
        burst: bursting
        cost: costing
        creep: crept
        dig: dug digging
        drink: drank drunk
        eat: ate eaten
        feed: fed
        forbid: forbade forbidden
        forgive: forgave forgiven
        grind: ground
        hang: hung
        hurt: hurting
        kneel: knelt
        lay: laid
        learn: learnt
        lend: lent
        light: lit
        overcome: overcame
        overthrow: overthrew overthrown
        prove: proven
        quit: quitting
        ride: rode ridden
        ring: rang rung
        seize: seizing
        shake: shook shaken
        shed: shedding
        shine: shone
        show: shown
        shrink: shrank shrunk
        shut: shutting
        sing: sang sung
        sleep: slept
        slide: slid
        spin: spun
        split: splitting
        spread: spreading
        spring: sprang sprung
        stick: stuck
        sting: stung
        swear: swore sworn
        sweep: swept
        swing: swung
        tear: tore torn
        undergo: underwent undergone
        wake: woke woken
        weep: wept
        withdraw: withdrew withdrawn withdrawal
        withhold: withheld
        wind: wound-up
        die: died dies dying dead death deaths
        kill: killed killing killings kills
        injure: injury injuries injured
        wound: wounded wounds
        miss: missing missed
        free: freed frees freeing
        person: people persons
        man: men
        woman: women
        child: children
        policeman: policemen
        policewoman: policewomen
        gunman: gunmen
        fireman: firemen
        fisherman: fishermen
        spokesman: spokesmen
        spokeswoman: spokeswomen
        congressman: congressmen
        lawmaker: lawmakers
        foot: feet
        tooth: teeth
        mouse: mice
        wife: wives
        life: lives
        knife: knives
        half: halves
        leaf: leaves
        wolf: wolves
        thief: thieves
        shelf: shelves
        self: selves
        medium: media
        crisis: crises
        basis: bases
        analysis: analyses
        criterion: criteria
        phenomenon: phenomena
        good: better best
        bad: worse worst
        series: series
        species: species
        news: news
        politics: politics
        economics: economics
        gas: gases
        bus: buses
        virus: viruses
        """;

    private static readonly FrozenDictionary<string, string> Forms = Table
        .Split('\n')
        .Select(line => line.Split(':', 2))
        .Where(parts => parts.Length == 2)
        .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Append(parts[0].Trim())
            .Select(form => (Form: form.Trim(), Base: parts[0].Trim())))
        .DistinctBy(pair => pair.Form)
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal);
}
