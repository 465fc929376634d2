//! What crosses the line between the core and the screens. It never outlives the process, so it is derived.

mod course;
mod export;
mod interchange;
mod job;
mod library;
mod media;
mod settings;
mod signer;

pub use course::{
    Changed, CourseEdit, CourseOpen, CourseOpened, CourseRedo, CourseReview, CourseUndo, History, IdsNew,
    NewIds, Parts, Review, SuspendData,
};
pub use export::{
    CheckState, ExportDivision, ExportForm, ExportFormat, ExportPlan, ExportPlanned, ExportStart, Exported,
    LmsFacts, LmsId, LmsList, PackageVerify, PreflightCheck, PreflightReport, PreviewAddress, PreviewClose,
    PreviewOpen, Seal, SignatureReport, Trust, Verdict, VerdictReason,
};
pub use interchange::{
    QuizExport, QuizExported, QuizFormat, QuizImport, QuizImported, QuizInFile, QuizLook, QuizLooked,
    QuizTarget,
};
pub use job::{JobCancel, JobId, JobOutcome, JobState, JobStatus, JobStep, Jobs};
pub use library::{
    CourseBin, CourseCard, CourseDelete, CourseDuplicate, CourseNew, CourseRestore, Courses, FrameworkList,
    Hit, Hits, LibraryBackedUp, LibraryBackup, LibraryOpen, LibraryOpened, LibrarySearch, Nothing, Policies,
    PolicySummary, Template, Templates,
};
pub use media::{MediaAdd, MediaAdded, MediaAddress, MediaLocate, MediaPurpose};
pub use settings::{Appearance, Settings, SettingsSet};
pub use signer::{ProtectionChoice, SignerNew, SignerSummary, Signers, TrustPin};
