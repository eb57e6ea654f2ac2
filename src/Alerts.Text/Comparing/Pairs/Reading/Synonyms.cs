using System.Collections.Frozen;

namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>Words that the news use for one another. A word is in one group only, its news sense.</summary>
internal static class Synonyms
{
    /// <summary>Number of the group of a lemma, from 1; 0 where it has none.</summary>
    public static int GroupOf(string lemma) => Groups.GetValueOrDefault(lemma);

    // Lemmas as the reader of words gives them. Opposites are in Opposites, and no word may be in a group with its opposite.
    private static readonly FrozenDictionary<string, int> Groups = WordTable.Lines(
        """
        release free liberate
        arrest detain apprehend nab
        jail imprison incarcerate
        die perish
        kill slay murder assassinate
        injure wound hurt
        dead deceased
        person individual people human citizen resident
        man guy gentleman male
        woman lady female
        child kid youngster
        boy lad
        baby infant
        police policeman officer cop constable
        soldier troop serviceman trooper
        gunman shooter assailant attacker
        militant insurgent rebel guerrilla fighter
        protester demonstrator
        protest demonstration rally
        lawmaker legislator parliamentarian congressman
        company firm corporation business
        attorney lawyer
        doctor physician medic
        leader chief head boss
        employee worker staff staffer
        customer client
        say tell state declare announce
        show reveal indicate suggest
        begin start commence launch
        end finish conclude
        stop halt cease
        buy purchase acquire
        sell vend
        rise climb increase grow
        soar surge jump skyrocket
        fall drop decline decrease
        plunge plummet tumble
        gain advance
        cut reduce slash trim lower
        raise lift hike
        win triumph
        beat defeat
        close shut
        ask request
        demand insist
        order command instruct
        help aid assist
        assistance relief
        need require
        want wish desire
        get obtain receive
        give provide supply
        big large huge great enormous massive
        small little tiny
        quick fast rapid swift
        car automobile vehicle auto
        truck lorry
        plane aircraft aeroplane airplane jet
        boat ship vessel ferry
        home house residence
        blast explosion
        bomb bombing
        crash collision
        collide
        fire blaze inferno
        flood flooding inundate
        storm tempest
        quake earthquake tremor
        attack assault raid
        fight battle combat
        war conflict
        ceasefire truce armistice
        peace
        talk negotiation
        meeting summit
        meet
        agreement accord deal pact
        plan intend aim
        law legislation statute
        bill
        vote ballot poll
        election
        candidate contender nominee
        president
        government administration
        minister secretary
        official functionary
        nation country
        city town
        area region district zone
        road street highway
        bridge
        hospital clinic
        illness disease sickness
        virus
        medicine drug medication
        injury
        victim casualty
        hostage captive
        prisoner detainee inmate
        prison jailhouse penitentiary
        court tribunal
        judge magistrate
        trial
        verdict ruling
        accuse allege
        charge indict
        convict
        deny refute reject
        refuse decline
        approve endorse ratify
        accept
        confirm verify
        criticise criticize condemn denounce blame
        praise commend
        support back
        oppose resist
        allow permit let
        ban prohibit forbid bar outlaw
        cancel scrap axe abandon
        postpone delay defer adjourn
        suspend pause
        resume restart
        evacuate
        flee escape
        rescue save
        search hunt
        find discover locate uncover
        miss disappear vanish
        destroy wreck demolish raze
        damage harm
        hit strike
        shoot
        throw toss hurl
        choose pick select
        name appoint
        quit resign
        fire_ sack dismiss
        leave depart
        arrive come
        return
        go travel
        move
        walk stroll
        run jog
        jump_ leap
        sit
        sleep
        eat
        cook prepare
        slice chop
        speak
        look watch
        think believe
        know
        try attempt seek
        keep retain maintain
        hold
        build construct erect
        make create produce
        use utilise utilize
        change alter modify
        share stock
        profit earnings
        sale revenue
        price cost
        money cash fund
        job position post
        study research survey
        scientist researcher
        expert specialist analyst
        report
        newspaper
        journalist reporter correspondent
        film movie picture
        song
        photo photograph
        author writer
        actor performer
        game match
        team squad
        coach trainer manager
        player
        fan supporter
        month
        nearly almost
        about
        fast_
        important significant key major crucial
        difficult hard tough
        dangerous hazardous
        sick ill
        rich wealthy
        happy glad
        angry furious
        afraid scared
        beautiful pretty
        correct right
        wrong incorrect
        quiet silent
        strong powerful
        former ex
        total overall entire whole
        likely probable
        current present
        annual yearly
        main primary principal chief_
        border frontier
        dog puppy canine
        cat kitten feline
        bike bicycle
        motorcycle motorbike
        couch sofa
        rock stone_
        forest wood
        ocean sea
        garbage trash rubbish
        weapon arm
        gun firearm rifle
        army military
        parliament legislature
        chairman chair
        spokesman spokeswoman spokesperson
        terrorist
        suspect
        strike_ walkout stoppage
        pay wage salary
        worldwide global globally
        """)
        .SelectMany((line, i) => line.Select(word => (word, group: i + 1)))
        .Where(p => !p.word.EndsWith('_'))
        .DistinctBy(p => p.word)
        .ToFrozenDictionary(p => p.word, p => p.group, StringComparer.Ordinal);
}
