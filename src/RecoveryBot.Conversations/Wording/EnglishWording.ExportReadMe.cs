namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public IReadOnlyList<string> ExportReadMe { get; } =
        """
        WHAT THIS IS
        Everything RecoveryBot keeps about you. It is about your health: whoever has this file can read all of it.
        history.json holds the whole of it: your consent, your settings now and earlier, every version of every
        check-in with what was decided and why, sessions, feedback, notes, pauses, moved sessions, lighter weeks,
        days on which you trained anyway, mornings on which you were not asked, what was asked last, what is on the
        agenda, and in which chat apps we talk.
        RecoveryBot can read it again, into an empty database.
        tables.xlsx opens in a spreadsheet and holds six tables, each on a sheet of its own. The files that end in .csv
        hold the same tables for programs.

        If you belong to a group, or somebody looked at what you share, three more tables hold that: groups.csv (which
        groups, as what, since when), shared.csv (who may see how much: decision, answers, or health) and looks.csv (who
        was shown what, and when). They name other people, so an import leaves them out.

        IN EVERY TABLE
        date: your day, as year-month-day. A day of yours begins at 03:00 your time.
        An empty cell: you did not say. That is never counted as fine.
        version: 1 for what you said first, 2 for the first change, and so on. Nothing is overwritten.
        is_latest: yes for the version that counts.
        known_at: when it became known, in universal time (UTC).

        CHECK-INS: WHAT YOU SAID IN THE MORNING
        sleep_quality, fatigue, muscle_soreness, stress, mood, nutrition, motivation: 1 to 5, and 5 is always the
        best. So 5 for fatigue is very fresh, 5 for muscle_soreness is not sore, 5 for stress is very relaxed.
        as_usual: what you called as usual instead of rating it.
        sleep_hours: hours of sleep. short_night: why it was short, late_to_bed or woken_early.
        perceived_recovery: 0 to 10, and 10 is the best.
        movement_quality: normal, stiff (it loosens up), altered or restricted.
        soreness_area: none, local (one place) or general (all over).
        most_used_up: none, neurological (head and drive), muscular (muscles) or psychological (nerves).
        overwhelmed, overstimulated: whether it was all too much, or too loud and busy.
        stress_interferes: whether stress got in the way of training.
        busy_day: whether there was little time.
        better_after_light_movement, light_pressure_helps: what is known to do you good.
        pain: 0 to 10, other than sore muscles. pain_days: for how many days.
        pain_place: where it hurt, neck_shoulder_arm, back, hip_groin, knee, calf_foot or elsewhere.
        swelling, loss_of_function: at the place that hurts.
        illness: none, above_neck, below_neck or fever.
        chest_symptoms: whether a cold was in the chest, took your breath or made your pulse race at rest.
        warning_signs: those you named. safety_answered: whether you answered the list of them.
        answered_late: yes where you filled the day in later. What it says of your health counts; your usual is
        worked out without it.
        minutes_available, equipment: for a recovery session.
        wishes: what you asked for on that day.

        DECISIONS: WHAT CAME OF IT
        decision: train_as_planned, train_reduced, active_recovery, rest, or refer (see a professional).
        own_decision: the same without a trainer's word.
        rules: the rules that counted, what decided first. In the chat, /why tells what they say.
        session_displaced: whether a planned session gave way to rest or recovery.
        deload_advised: whether a lighter week was suggested.

        SESSIONS: WHAT YOU DID
        kind: training, active_recovery, rest_day, or nothing where a note was taken back.
        session_rpe: how hard it was, 0 to 10. minutes: how long it took.
        performance: better, normal or worse than usual.

        FEEDBACK: HOW RECOVERY SESSIONS WENT
        taken_back: yes where you took it back.
        categories: what the session was made of. blocks: its parts by name.
        calmer, looser, prepared: more, same or less than before.
        fatigued, sore, worked, wired: whether it left you tired or sore, felt like training, or left you wide awake.
        rpe: how hard it was, 0 to 10. minutes: how long it took.

        NOTES: WHAT YOU WROTE DOWN
        note: in your own words; empty where you deleted it.

        CHOICES: WHAT YOU DECIDED YOURSELF
        train_anyway: yes where you chose to train on a day I had eased, no where you took that back.

        TRAINERS: WHAT A TRAINER SAID OF YOUR DAYS
        until: the last day it was said for. kind: cap (no more than this) or set (exactly this).
        decision: as in DECISIONS. seen_in_person: whether they had seen you move that day.
        """.Split('\n');
}
