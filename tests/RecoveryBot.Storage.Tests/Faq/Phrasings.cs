namespace RecoveryBot.Storage.Tests.Faq;

/// <summary>How people ask, slips of the finger and all, and which question they mean.</summary>
internal static class Phrasings
{
    /// <summary>The questions' own phrasings were written with these in view: every one must be found.</summary>
    public static readonly IReadOnlyList<Phrasing> Known = Read(
        """
        what is active recovery|recovery
        whats a recovery day|recovery
        what am i allowed to do on a rest day|restday
        can i clean the house on my rest day|restday
        is a recovery day the same as a rest day|differ
        diffrence between rest and recovery|differ
        should i rest today or do something light|which
        when do i need a rest day|which
        how many rest days should i take|howmany
        is 1 rest day per week enough|howmany
        can i train every day|howmany
        shoud i rest on sundy|fixed
        do i have to rest on weekends|fixed
        will i lose muscle if i take a few days off|inarow
        i feel lazy when i rest|inarow
        what is a deload week|deload
        whats the diference betwen deload and recovery|deload
        when should i take a deload|deloadwhen
        how hard should a recovery session be|feel
        what intensity for active recovery|feel
        can i do hiit on my recovery day|harder
        can i do some extra intervals|harder
        how long should my recovery session last|howlong
        is a walk enough|walk
        does walking count|walk
        can i go for a walk on my rest day|restday
        is swiming ok|cardio
        can i ride my bike on recovery day|cardio
        whats the point of breathing exercises|breathing
        should i strech|stretch
        is stretching good when im sore|stretch
        is yoga ok on a rest day|restday
        does foam roling work|rolling
        should i use a massage gun|rolling
        are ice baths good|coldheat
        is the sauna ok|coldheat
        can i train if my legs are sore|sore
        should i work out when sore|sore
        why am i more sore the second day|doms
        how long until soreness goes away|doms
        my legs hurt after squats|hurts
        is it pain or just soreness|hurts
        how can i get rid of muscle soreness|lesssore
        do i have to be sore after training|nosore
        i missed my workout yesterday|missed
        can i do two sessions tomorrow to make up|missed
        do i lose my streak when i rest|streak
        i forgot to check in yesterday|streak
        im stuck at a plateau|plateau
        why am i not making progress|plateau
        does resting help me lose fat|fatloss
        where should i put my recovery days|placement
        is an easy run recovery|runner
        what does train less mean|reduced
        i slept terribly can i still train|badsleep
        only slept 4 hours|badsleep
        how many hours should i sleep|sleep
        are naps good|nap
        im so stressed at work|stress
        i have no motivation to train|motivation
        i only have five minutes|notime
        what should i eat on rest days|food
        how much water should i drink|food
        can i drink beer|alcohol
        is wine ok|alcohol
        i have a hangover|alcohol
        is coffee bad for recovery|coffee
        can i train with a cold|ill
        i feel sick should i train|ill
        im on a business trip|travel
        i have jetlag|travel
        im a beginner|new
        ive been lifting for 10 years do i need rest|trained
        im 55 do i recover slower|older
        why does my friend recover faster than me|friend
        how do you decide what i should do|decide
        what about my garmin|watch
        should i look at my heart rate|watch
        """);

    /// <summary>Written before anything was looked up by them, so that they tell how strangers fare.</summary>
    public static readonly IReadOnlyList<Phrasing> Unseen = Read(
        """
        tell me about active recovery|recovery
        is shopping ok on a rest day|restday
        light day or full rest whats better for me|which
        can i exercise all week without a break|howmany
        do i have to rest every wednesday|fixed
        scared of losing strength while resting|inarow
        meaning of deload|deload
        do i need to deload soon|deloadwhen
        am i exercising to hard on recovery days|feel
        i want to do a longer workout on my easy day|harder
        how long is a normal recovery session|howlong
        are long walks ok|walk
        ride my bike on an easy day|cardio
        what does the breathing do|breathing
        can streching hurt me|stretch
        yoga class today|mobility
        do i need a foam roler|rolling
        sauna after training|coldheat
        legs are sore should i still squat|sore
        i am sore for 3 days already|doms
        my arms hurt so much after pullups|hurts
        quick fix for sore muscles|lesssore
        is no soreness a bad sign|nosore
        make up for a missed run|missed
        i didnt answer yesterday is my streak gone|streak
        i am getting weaker what now|plateau
        will i burn fat on rest days|fatloss
        when in the week should i do recovery|placement
        how do i make todays session smaller|reduced
        bad night should i skip training|badsleep
        how long should i sleep|sleep
        stressful week at work|stress
        no energy to go to the gym no motivation|motivation
        hardly any time today|notime
        what to drink during the day|food
        is it ok to get drunk on friday|alcohol
        does tea count|coffee
        i have a fever|ill
        time zone change after a long flight|travel
        beginner here how often should i rest|new
        i am an old man can i still train|older
        my sister trains more than me|friend
        what are your rules based on|decide
        my smartwatch says rest|watch
        """);

    private static IReadOnlyList<Phrasing> Read(string table) =>
        [.. table.Split('\n').Select(line => line.Trim().Split('|')).Select(row => new Phrasing(row[0], row[1]))];
}

/// <param name="Id">Of the question that is meant.</param>
internal sealed record Phrasing(string Said, string Id);
