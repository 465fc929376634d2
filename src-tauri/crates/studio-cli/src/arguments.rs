//! What can be asked on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Writes, checks, exports, signs and verifies blended Customs courses.
#[derive(Parser)]
#[command(name = "studio", version, about, disable_help_subcommand = false)]
pub(crate) struct Arguments {
    /// Print reports and failures as JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The library to use instead of your own
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) library: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List the course templates
    Templates,
    /// Make a course folder from a template
    New(New),
    /// Say what is wrong with a course
    Check(Check),
    /// Estimate learning hours and credits
    Hours(Hours),
    /// Say what courses cover of a competency framework
    Coverage(Coverage),
    /// Write a package that an LMS imports
    Export(Export),
    /// Say who signed a package and whether it was changed
    Verify(Verify),
    /// Add a signature to a package
    Sign(Sign),
    /// Quizzes to and from the question formats of LMSs
    Quiz {
        #[command(subcommand)]
        command: QuizCommand,
    },
    /// Your signers
    Signer {
        #[command(subcommand)]
        command: SignerCommand,
    },
    /// Your library
    Library {
        #[command(subcommand)]
        command: LibraryCommand,
    },
    /// Media files
    Media {
        #[command(subcommand)]
        command: MediaCommand,
    },
}

#[derive(Args)]
pub(crate) struct New {
    /// A template's id, as `studio templates` lists them
    pub(crate) template: String,
    /// The folder to make
    pub(crate) folder: PathBuf,
    /// The course's title; the template's without it
    #[arg(long)]
    pub(crate) title: Option<String>,
}

#[derive(Args)]
pub(crate) struct Check {
    /// A course folder, a .course file, or library:ID
    pub(crate) course: String,
}

#[derive(Args)]
pub(crate) struct Hours {
    /// A course folder, a .course file, or library:ID
    pub(crate) course: String,
    /// The policy instead of the course's own
    #[arg(long, value_name = "ID")]
    pub(crate) policy: Option<String>,
    /// Print the sum line by line
    #[arg(long)]
    pub(crate) explain: bool,
}

#[derive(Args)]
pub(crate) struct Coverage {
    /// Course folders, .course files, or library:ID
    #[arg(required = true)]
    pub(crate) courses: Vec<String>,
    /// The framework, ID or ID@EDITION, instead of the first course's own
    #[arg(long, value_name = "ID")]
    pub(crate) framework: Option<String>,
    /// How to write it
    #[arg(long, value_enum, default_value_t = CoverageFormat::Json)]
    pub(crate) format: CoverageFormat,
    /// The file to write instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum CoverageFormat {
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum ExportFormat {
    /// SCORM 1.2, which every LMS in use imports
    Scorm12,
    /// SCORM 2004, 4th edition
    Scorm2004,
    /// cmi5, for an LMS with a learning record store
    Cmi5,
    /// A site of plain HTML in a zip
    Html,
    /// One HTML file with everything in it
    HtmlSingle,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Per {
    Course,
    Module,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Lms {
    Generic,
    Moodle,
    Canvas,
    OpenEdx,
    ScormCloud,
    Ilias,
}

#[derive(Args)]
pub(crate) struct Export {
    /// A course folder, a .course file, or library:ID
    pub(crate) course: String,
    /// What to write it as
    #[arg(long = "to", value_enum)]
    pub(crate) format: ExportFormat,
    /// What the LMS launches: the course as one, or each module
    #[arg(long, value_enum, default_value_t = Per::Course)]
    pub(crate) per: Per,
    /// Where it will be uploaded; what does not fit there is said
    #[arg(long, value_enum, default_value_t = Lms::Generic)]
    pub(crate) lms: Lms,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Who signs; the only signer without it
    #[arg(long, value_name = "NAME", conflicts_with = "unsigned")]
    pub(crate) signer: Option<String>,
    /// Write a draft that nobody signs, also of a course with blockers
    #[arg(long)]
    pub(crate) unsigned: bool,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFile,
}

#[derive(Args)]
pub(crate) struct PassphraseFile {
    /// A file that holds the signer's passphrase in one line; - reads standard input
    #[arg(long = "passphrase-file", value_name = "FILE")]
    pub(crate) file: Option<String>,
}

#[derive(Args)]
pub(crate) struct Verify {
    /// The package
    pub(crate) package: PathBuf,
    /// Also trust this certificate; may be repeated
    #[arg(long, value_name = "CERT.pem")]
    pub(crate) trust: Vec<String>,
    /// Leave your own trust list out
    #[arg(long)]
    pub(crate) only_trust: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum SignRole {
    Author,
    Reviewer,
}

#[derive(Args)]
pub(crate) struct Sign {
    /// The package
    pub(crate) package: PathBuf,
    /// Who signs
    #[arg(long, value_name = "NAME")]
    pub(crate) signer: Option<String>,
    /// In what capacity
    #[arg(long, value_enum, default_value_t = SignRole::Reviewer)]
    pub(crate) role: SignRole,
    /// The time that the signature claims, in seconds since 1970; now without it
    #[arg(long, value_name = "SECONDS")]
    pub(crate) at: Option<i64>,
    /// The file to write instead of replacing the package
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFile,
}

#[derive(Subcommand)]
pub(crate) enum SignerCommand {
    /// Make a signer
    New {
        /// The name as it stands in the certificate
        name: String,
        /// The office or school
        #[arg(long, default_value = "")]
        organisation: String,
        /// An address for mail
        #[arg(long, default_value = "")]
        email: String,
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
    /// List your signers
    List,
    /// Take a key over from a .p12 file
    Import {
        /// The .p12 file
        file: PathBuf,
        /// A file that holds the .p12 file's password in one line
        #[arg(long, value_name = "FILE")]
        password_file: Option<String>,
        /// The name to keep it under; that of its certificate without it
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
    /// Write a signer's certificate, for whoever verifies its packages
    ExportCert {
        /// The signer
        name: String,
        /// The file to write
        #[arg(short, long, value_name = "FILE.pem")]
        output: PathBuf,
    },
}

#[derive(Subcommand)]
pub(crate) enum LibraryCommand {
    /// List the courses
    List,
    /// Put a course folder or a .course file into the library
    Add {
        /// A course folder or a .course file
        course: String,
    },
    /// Write a course of the library as a folder, or as a .course file where the name ends so
    Extract {
        /// The course's id
        id: String,
        /// The folder or .course file to make
        target: PathBuf,
    },
    /// Make a verified copy of the library's database
    Backup,
    /// Put a copy in the place of the database; what is there now is kept beside it
    Restore {
        /// The copy
        backup: PathBuf,
    },
    /// Say whether the library is whole
    Verify {
        /// Read every media file too
        #[arg(long)]
        deep: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum QuizFormat {
    /// Moodle XML, which carries most
    MoodleXml,
    /// GIFT, Moodle's text format
    Gift,
    /// QTI 2.2, as a zip
    Qti22,
}

#[derive(Subcommand)]
pub(crate) enum QuizCommand {
    /// Write quizzes for the question bank of an LMS
    Export {
        /// A course folder, a .course file, or library:ID
        course: String,
        /// The quiz; may be repeated; every quiz without it
        #[arg(long = "lesson", value_name = "ID")]
        lessons: Vec<String>,
        /// What to write it as
        #[arg(long = "to", value_enum)]
        format: QuizFormat,
        /// The file to write
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Take questions from Moodle XML, GIFT, Aiken or QTI into a course
    Import {
        /// The question file
        file: PathBuf,
        /// A course folder, or library:ID
        course: String,
        /// The quiz that gets the questions
        #[arg(long, value_name = "ID", conflicts_with = "module")]
        lesson: Option<String>,
        /// The module that gets new quizzes; the last one without it
        #[arg(long, value_name = "ID")]
        module: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum MediaCommand {
    /// Say what a media file is
    Probe {
        /// The file
        file: PathBuf,
    },
}
