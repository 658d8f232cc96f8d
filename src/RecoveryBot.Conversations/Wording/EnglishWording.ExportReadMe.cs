namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public string ExportReadMe =>
        """
        WHAT THIS IS

        Everything RecoveryBot keeps about you. It is about your health: whoever has this file can read all of it.

        history.json holds everything: your consent, your settings now and earlier, every check-in with each of its
        versions, decisions and rules, sessions, feedback, pauses, moved sessions, deloads, the open question and what is
        on the agenda. RecoveryBot can read it again ("recoverybot import", into an empty database). The tables are the
        same in a form that spreadsheets open.

        IN ALL TABLES

        date        your day, as year-month-day; a day of yours begins at 03:00 your time
        empty cell  not said; that is never counted as fine
        version     1 for what you said first, 2 for the first change, and so on; nothing is overwritten
        is_latest   yes for the version that counts
        known_at    when it became known, in universal time (UTC)

        CHECK-INS.CSV: what you said each morning

        sleep_quality, fatigue, muscle_soreness, stress, mood, nutrition, motivation
                    1 to 5, and 5 is always best: 5 for fatigue is very fresh, 5 for stress is very relaxed
        as_usual    what you called as usual instead of rating it
        sleep_hours hours slept
        perceived_recovery  0 to 10, 10 is best
        movement_quality    normal, stiff (it loosens up), altered or restricted
        soreness_area       none, local (one place) or general (all over)
        most_used_up        neurological (head and drive), muscular (muscles) or psychological (nerves and patience)
        overwhelmed, overstimulated, stress_interferes, busy_day
                    yes or no; stress_interferes: stress gets in the way of training
        better_after_light_movement, light_pressure_helps
                    yes or no, once known
        pain, pain_days     pain other than sore muscles, 0 to 10, and for how many days
        swelling, loss_of_function
                    yes or no, at the painful place
        illness     none, above_neck, below_neck or fever
        warning_signs       those you named
        safety_answered     whether the list of warning signs was answered
        minutes_available, equipment
                    for a recovery session
        wishes      what you asked for that day

        DECISIONS.CSV: what RecoveryBot answered

        decision    train_as_planned, train_reduced, active_recovery, rest or refer (see a professional)
        own_decision        what its rules alone came to, without a trainer's word
        rules       the rules that counted, what decided first; /why tells what they say
        session_displaced   a planned session gave way to rest or recovery
        deload_advised      a lighter week was suggested

        SESSIONS.CSV: what was done on a day

        kind        training, active_recovery, rest_day, or nothing if what was noted was taken back
        session_rpe how hard it was, 0 to 10
        minutes     how long
        performance better, normal or worse than usual

        FEEDBACK.CSV: how recovery sessions went

        taken_back  yes if what was said was taken back
        categories  what the session was made of
        calmer, looser, prepared
                    more, same or less
        fatigued, sore, worked, wired
                    yes or no: it left you tired, left you sore, felt like training, left you wide awake
        rpe, minutes        how hard it was, 0 to 10, and how long
        """ + "\n";
}
