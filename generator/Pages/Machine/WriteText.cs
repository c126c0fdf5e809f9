using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>Text as a file of the site: UTF-8 without a byte order mark.</summary>
public static class WriteText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static OutputFile File(string address, string text) => new(new SitePath(address), Utf8.GetBytes(text));
}
