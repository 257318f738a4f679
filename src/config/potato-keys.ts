/** Keys and types of Potato's configuration that mean something there and nothing here, with the reason that the author is told. */

const SERVER = 'it configures Potato’s own server; here the page that shows the task decides it';
const OUTPUT = 'records go to the task’s backend, and files are made by export';
const ACCOUNTS = 'who annotates is said by the page, through the attribute “annotator”';
const LOOKS = 'the looks are set by CSS custom properties and parts of <annotation-task>';
const LATER = 'it is not supported yet';
const STUDY = 'what a study needs around its task is the business of the page that embeds it';
const MODELS = 'no model takes part in annotating here';
const PHASES = 'pages before and after the task belong to the page that embeds it';

/** Top-level keys that are known and do nothing here. */
export const INERT_TASK_KEYS: ReadonlyMap<string, string> = new Map([
  ...named(OUTPUT, ['output_annotation_format', 'output', 'export_annotation_format', 'export_include_phase_data', 'auto_export_interval']),
  ...named(OUTPUT, ['export_include_annotation_changes', 'publish', 'dataset_metadata', 'huggingface_backup', 'datasets', 'paper_mode']),
  ['annotation_codebook_url', 'link to it from “annotation_instructions”'],
  ['bws_config', 'a bws scheme takes what it compares from each item: list it in a field, and name that by “items_key”'],
  ['ibws_config', 'a bws scheme takes what it compares from each item: list it in a field, and name that by “items_key”'],
  ...named(SERVER, [
    'server_name',
    'server',
    'host',
    'debug',
    'very_verbose',
    'verbose',
    'server_debug',
    'persist_sessions',
    'session_lifetime_days',
    'secret_key',
  ]),
  ...named(SERVER, [
    'site_dir',
    'site_file',
    'base_html_template',
    'header_file',
    'base_css',
    'customjs',
    'customjs_hostname',
    'header_logo',
    'database',
    'mace',
  ]),
  ...named(SERVER, ['debug_phase', 'debug_log', 'ui_debug', 'env_substitution', 'admin_api_key', 'media_directory', 'spectrogram']),
  ...named(SERVER, [
    'data_directory_encoding',
    'watch_data_directory',
    'watch_poll_interval',
    'partial_loading',
    'data_cache',
    'data_sources',
  ]),
  ['data_directory', 'a page cannot list a folder; name the files under “data_files”'],
  ...named(ACCOUNTS, ['require_no_password', 'rbac', 'user_roles', 'mturk']),
  ...named(ACCOUNTS, ['login', 'require_password', 'authentication', 'user_config_path', 'users', 'prolific', 'crowdsourcing']),
  ...named(LOOKS, [
    'ui',
    'ui_config',
    'horizontal_resizing',
    'hide_navbar',
    'horizontal_key_bindings',
    'ui_language',
    'layout',
    'theme',
    'base_html',
    'keyword_highlights_file',
    'keyword_highlight_settings',
    'task_layout',
    'custom_footer_html',
    'start_page',
  ]),
  ...named(PHASES, ['surveyflow', 'phases', 'prestudy', 'consent', 'pre_annotation', 'post_annotation']),
  ...named(PHASES, ['poststudy', 'allow_phase_back_navigation', 'completion_code', 'exclude_hidden_survey_answers']),
  ...named(STUDY, ['annotator_dashboard', 'analytics', 'annotation_ui', 'cases', 'sessions', 'search', 'rooms', 'pocket', 'thinkaloud']),
  ...named(STUDY, ['keystroke_logging', 'max_session_seconds', 'scheme_sets', 'review_mode', 'review_workflow', 'triage', 'curation']),
  ...named(STUDY, ['qda_mode', 'codebook', 'codebook_mode', 'codebook_invivo_key', 'corpus_map', 'embedding_visualization', 'automation']),
  ...named(MODELS, ['solo_mode', 'llm_labeling', 'judge_alignment', 'judge_calibration', 'boundary_probing', 'arena', 'live_agent']),
  ...named(MODELS, ['live_coding_agent', 'agent_proxy', 'trace_ingestion', 'cot_segmentation']),
  ...named(LATER, ['require_fully_annotated', 'reclaim_stale_assignments', 'instance_reclaim', 'batch_assignment', 'format_handling']),
  ...named(LATER, ['psychometrics', 'truth_serum', 'default_video_fps', 'diversity_config', 'audio_annotation', 'gold_standards_file']),
  ...named(LATER, ['event_template']),
  ...named('the browser’s own player plays sounds and films, with its controls', ['audio_display', 'video_display']),
  ['list_as_text', 'a list is shown as a list'],
  ['highlight_linebreaks', 'texts keep their line breaks'],
  ...named(LATER, ['agreement_metrics']),
  ...named(LATER, [
    'active_learning',
    'active_learning_config',
    'ai_support',
    'chat_support',
    'icl_labeling',
    'icl_verification',
    'quality_control',
    'adjudication',
  ]),
  ...named(LATER, [
    'jumping_to_id_disabled',
    'alert_time_each_instance',
    'category_assignment',
    'diversity_ordering',
    'random_order',
    'keyword_highlights',
    'webhooks',
  ]),
]);

/** Keys of `item_properties` that are known and do nothing here. */
export const INERT_ITEM_KEYS: ReadonlyMap<string, string> = new Map([
  ...named(LATER, ['category_key', 'kwargs', 'metadata_keys', 'display_key', 'url_key']),
]);

/** Keys of `assignment` and `automatic_assignment` that are known and do nothing here. */
export const INERT_ASSIGNMENT_KEYS: ReadonlyMap<string, string> = new Map([
  ['output_filename', OUTPUT],
  ['users', ACCOUNTS],
  ...named(LATER, ['test_question_per_annotator', 'test_question_per_annotator_on', 'order_by']),
]);

/** Keys of `gold_standards` and `attention_checks` that are known and do nothing here. */
export const INERT_GOLD_KEYS: ReadonlyMap<string, string> = new Map([
  ['feedback', 'gold items are given like all others; the annotator is not told how they did'],
  ['auto_promote', LATER],
  ['min_response_time', 'the active time of every record is in its timing'],
  ['failure_handling', 'nobody is shut out by themselves; <task-progress> tells how each annotator did'],
]);

/** Keys of `training` that are known and do nothing here. */
export const INERT_PRACTICE_KEYS: ReadonlyMap<string, string> = new Map([
  ['annotation_schemes', 'practice asks all questions of the task; those without a known answer may have any'],
  ['feedback', 'the annotator is always told, with the explanation where there is one'],
  ['failure_action', 'who does not pass practises again'],
  ['allow_retry', 'who does not pass practises again'],
]);

/** Keys of `passing_criteria` that are known and do nothing here. */
export const INERT_PASSING_KEYS: ReadonlyMap<string, string> = new Map(
  named('nobody is shut out; who does not pass practises again', [
    'max_mistakes',
    'max_mistakes_per_question',
    'max_attempts',
    'allow_retry',
  ]),
);

/** Keys of an entry of `data_files` that are known and do nothing here. */
export const INERT_DATA_FILE_KEYS: ReadonlyMap<string, string> = new Map([
  ['text_field', 'the field with the text is named by “item_properties.text_key”'],
  ['id_field', 'the field with the id is named by “item_properties.id_key”'],
  ['encoding', 'files are read as UTF-8; save the file so'],
]);

/** Keys of schemes that are known and do nothing here. */
export const INERT_SCHEME_KEYS: ReadonlyMap<string, string> = new Map([
  ...named(LATER, ['option_randomization', 'randomize_order', 'items_key']),
  ...named(LATER, ['ai_support', 'dynamic_options', 'target_field', 'target']),
  ...named(LOOKS, ['label_content', 'rows', 'cols', 'columns', 'layout', 'css_class', 'allow_paste']),
  ['dynamic_labels', 'only radio and multiselect schemes take labels from the item'],
  ['id', 'answers are stored under the scheme’s name'],
  ['annotation_id', 'answers are stored under the scheme’s name'],
  ['dynamic_options_field', LATER],
  ['custom_css', LOOKS],
  ['bad_text_label', 'only span schemes have one; add a label for it'],
  ['horizontal', 'schemes of this type stand as there is room'],
  ['has_free_response', 'only radio and multiselect schemes have a field for a free response; add a text scheme'],
  ['displaying_score', 'what is chosen is always shown'],
  ['title', 'the task shows “description”; move the text there'],
]);

/** Other spellings of scheme types. */
export const SCHEME_TYPE_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['best_worst_scaling', 'bws'],
  ['vas', 'slider'],
  ['checkbox', 'multiselect'],
  ['checkboxes', 'multiselect'],
  ['dropdown', 'select'],
  ['textbox', 'text'],
  ['textarea', 'text'],
]);

/** Scheme types of Potato that have no element here yet. */
export const POTATO_SCHEME_TYPES: readonly string[] = [
  'image_annotation', 'audio_annotation', 'video_annotation', 'span_link', 'event_annotation', 'tree_annotation', 'coreference', 'tiered_annotation',
  'text_edit', 'error_span', 'card_sort', 'conjoint', 'range_slider', 'extractive_qa', 'process_reward', 'multi_document_event', 'highlight',
  'agent_interaction_graph', 'agent_scorecard', 'code_review', 'consensus_tracking', 'context_attribution', 'emergent_behavior',
  'episode_annotation', 'failure_attribution', 'grounding_eval', 'gui_trajectory', 'handoff_review', 'multimodal_reasoning', 'region_caption',
  'rollout_evaluation', 'spatial_annotation', 'speech_transcript', 'temporal_grounding', 'tool_call_review', 'tool_contention', 'trajectory_edit',
  'trajectory_eval', 'voice_interaction',
]; // prettier-ignore

function named(reason: string, keys: readonly string[]): [key: string, reason: string][] {
  return keys.map((key) => [key, reason]);
}
