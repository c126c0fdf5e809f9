using RoleSite.BrowserTests;
using Xunit;

[assembly: AssemblyFixture(typeof(TestSites))]
// The browser needs a processor too.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
