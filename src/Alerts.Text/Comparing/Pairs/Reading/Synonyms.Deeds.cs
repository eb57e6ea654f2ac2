namespace Alerts.Text.Comparing.Pairs.Reading;

/// <content>What people do and what happens to them.</content>
internal static partial class Synonyms
{
    private const string Deeds =
        """
        release free liberate
        arrest detain apprehend nab
        jail imprison incarcerate
        die perish
        kill slay murder assassinate
        injure wound hurt
        protest demonstration rally
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
        need require
        want wish desire
        get obtain receive
        give provide supply
        crash collision
        attack assault raid
        fight battle combat
        plan intend aim
        vote ballot poll
        accuse allege
        charge indict
        deny refute reject
        approve endorse ratify
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
        flee escape
        rescue save
        search hunt
        find discover locate uncover
        miss disappear vanish
        destroy wreck demolish raze
        damage harm
        hit strike
        throw toss hurl
        choose pick select
        name appoint
        quit resign
        sack dismiss
        leave depart
        arrive come
        go travel
        walk stroll
        run jog
        cook prepare
        slice chop
        look watch
        think believe
        try attempt seek
        keep retain maintain
        build construct erect
        make create produce
        use utilise utilize
        change alter modify
        """;
}
