// The library keeps some of what it paints with for the whole process: the program paints one picture at a time, and so
// must whoever paints past its painter.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
