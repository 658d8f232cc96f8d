// They mostly wait: for a bucket to refill, for a wait that Discord ordered, for a connection that comes back.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
