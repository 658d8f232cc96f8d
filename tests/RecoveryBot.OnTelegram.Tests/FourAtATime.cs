// They mostly wait: for a chat's pace, for a wait that Telegram ordered, for a poll to end.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
