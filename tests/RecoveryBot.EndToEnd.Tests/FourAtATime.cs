// They mostly wait: for a chat's pace, for a process to start, for a prompt to come due.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
