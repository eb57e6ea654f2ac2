namespace Alerts.Text.Comparing.Pairs.Reading;

/// <content>Things, and how they are.</content>
internal static partial class Synonyms
{
    private const string Things =
        """
        dead deceased
        assistance relief
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
        fire blaze inferno
        flood flooding inundate
        storm tempest
        quake earthquake tremor
        war conflict
        ceasefire truce armistice
        talk negotiation
        meeting summit
        agreement accord deal pact
        law legislation statute
        city town
        area region district zone
        road street highway
        hospital clinic
        illness disease sickness
        medicine drug medication
        prison jailhouse penitentiary
        court tribunal
        verdict ruling
        share stock
        profit earnings
        sale revenue
        price cost
        money cash fund
        job position post
        study research survey
        film movie picture
        photo photograph
        game match
        nearly almost
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
        main primary principal
        border frontier
        dog puppy canine
        cat kitten feline
        bike bicycle
        motorcycle motorbike
        couch sofa
        forest wood
        ocean sea
        garbage trash rubbish
        weapon arm
        gun firearm rifle
        walkout stoppage
        pay wage salary
        worldwide global globally
        """;
}
