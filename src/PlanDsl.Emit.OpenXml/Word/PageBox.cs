using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using DocumentFormat.OpenXml.Wordprocessing;
using Anchor = DocumentFormat.OpenXml.Drawing.Wordprocessing.Anchor;
using NonVisualGraphicFrameDrawingProperties =
    DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using ShapeProperties = DocumentFormat.OpenXml.Office2010.Word.DrawingShape.ShapeProperties;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// A box without lines that has a place on the paper: what must stand there hangs in it, because frames and floating
/// tables are laid out in the text by some programs.
/// </summary>
/// <param name="Number">Its number, which no other box of its part has.</param>
/// <param name="Name">What it is called in lists of objects.</param>
/// <param name="Says">What stands in it, for those who hear the page.</param>
/// <param name="Left">From the left edge of the paper, in twips; null for the left edge of the text.</param>
/// <param name="Top">From the upper edge of the paper, in twips.</param>
/// <param name="Width">In twips.</param>
/// <param name="Height">In twips.</param>
internal sealed record PageBox(
    uint Number, string Name, string Says, int? Left, int Top, int Width, int Height)
{
    private const string ShapeNamespace = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private const int EmusPerTwip = 635;

    /// <summary>Whether its text is read from above to below, turned clockwise.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether text makes room for it.</summary>
    public bool PushesText { get; init; }

    /// <summary>A run that holds the box.</summary>
    /// <param name="content">What stands in it; a box ends with a paragraph, as every cell does.</param>
    public Run Build(params OpenXmlElement[] content)
    {
        var body = new TextBodyProperties
        {
            LeftInset = 0,
            TopInset = 0,
            RightInset = 0,
            BottomInset = 0,
            Anchor = TextAnchoringTypeValues.Top,
        };
        if (IsTurned)
        {
            body.Vertical = TextVerticalValues.Vertical;
        }

        var (cx, cy) = ((long)Width * EmusPerTwip, (long)Height * EmusPerTwip);
        var shape = new WordprocessingShape(
            new NonVisualDrawingShapeProperties { TextBox = true },
            new ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = cx, Cy = cy }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle },
                new NoFill(),
                new DocumentFormat.OpenXml.Drawing.Outline(new NoFill())),
            new TextBoxInfo2(new TextBoxContent(content)),
            body);
        var anchor = new Anchor(
            new SimplePosition { X = 0, Y = 0 },
            new HorizontalPosition(Offset(Left ?? 0))
            {
                RelativeFrom = Left is null
                    ? HorizontalRelativePositionValues.Margin
                    : HorizontalRelativePositionValues.Page,
            },
            new VerticalPosition(Offset(Top)) { RelativeFrom = VerticalRelativePositionValues.Page },
            new Extent { Cx = cx, Cy = cy },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            // LibreOffice 7.4 can lose the place of a box that text takes no notice of.
            PushesText ? new WrapTopBottom() : new WrapSquare { WrapText = WrapTextValues.BothSides },
            new DocProperties { Id = Number, Name = Name, Description = Says },
            new NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(shape) { Uri = ShapeNamespace }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
            SimplePos = false,
            RelativeHeight = 1,
            BehindDoc = false,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = !PushesText,
        };
        var choice = new AlternateContentChoice(new Drawing(anchor)) { Requires = "wps" };
        return new Run(new AlternateContent(choice, new AlternateContentFallback(VmlBox.Build(this, content))));
    }

    private static PositionOffset Offset(int twips) =>
        new(((long)twips * EmusPerTwip).ToString(CultureInfo.InvariantCulture));
}
