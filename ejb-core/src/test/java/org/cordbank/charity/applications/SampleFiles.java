package org.cordbank.charity.applications;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as people and attackers hand them in; each good one is new. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            return saved(document);
        }
    }

    static byte[] pdfWithScript() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            return saved(document);
        }
    }

    static byte[] pdfThatLaunches() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
            return saved(document);
        }
    }

    static byte[] pdfWithFile() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification inside = new PDComplexFileSpecification();
            inside.setFile("run.exe");
            inside.setEmbeddedFile(
                    new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[] {'M', 'Z'})));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(java.util.Map.of("run.exe", inside));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            return saved(document);
        }
    }

    /** A megabyte or so that unpacks to more than the measure. */
    static byte[] pdfBomb(int megabytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
            byte[] zeros = new byte[1024 * 1024];
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] sink = new byte[64 * 1024];
            for (int i = 0; i < megabytes; i++) {
                deflater.setInput(zeros);
                while (!deflater.needsInput()) {
                    packed.write(sink, 0, deflater.deflate(sink));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(sink, 0, deflater.deflate(sink));
            }
            COSStream stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(packed.toByteArray());
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            return saved(document);
        }
    }

    static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    /** A document to one reader and an archive to another. */
    static byte[] pdfAndZip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(pdf());
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("hidden.txt"));
            zip.write(1);
        }
        return out.toByteArray();
    }

    static byte[] pageAndPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("<script>alert(1)</script>\n".getBytes(StandardCharsets.UTF_8));
        out.write(pdf());
        return out.toByteArray();
    }

    static byte[] testVirus() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] pdfWithTestVirus() throws IOException {
        byte[] pdf = pdf();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(pdf, 0, 9);
        out.write('%');
        out.write(testVirus());
        out.write('\n');
        out.write(pdf, 9, pdf.length - 9);
        return out.toByteArray();
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 4000; i++) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A photograph as a phone takes it lying on its side: EXIF says orientation 6, and where it was taken. */
    static byte[] phonePhotograph(int width, int height) throws IOException {
        byte[] plain = picture("jpeg", width, height);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.write(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
        exif.write(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0});
        exif.write(new byte[] {1, 0x0E, 0, 2, 0, 0, 0, 9, 0, 0, 0, 38, 0, 0, 0, 0});
        exif.write("HOME3608\0".getBytes(StandardCharsets.US_ASCII));
        byte[] data = exif.toByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) ((data.length + 2) >> 8), (byte) (data.length + 2)});
        out.write(data);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
