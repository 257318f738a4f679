// Made from custom-elements.json by `npm run manifest`.
import type {
  AnnotationReportElement,
  AnnotationTaskElement,
  BwsSchemeElement,
  ConfidenceSchemeElement,
  ConstantSumSchemeElement,
  HierarchicalMultiselectSchemeElement,
  LikertSchemeElement,
  MultirateSchemeElement,
  MultiselectSchemeElement,
  NumberSchemeElement,
  PairwisePreferenceElement,
  PureDisplaySchemeElement,
  RadioSchemeElement,
  RankingSchemeElement,
  RubricEvalSchemeElement,
  SelectSchemeElement,
  SemanticDifferentialSchemeElement,
  SliderSchemeElement,
  SoftLabelSchemeElement,
  SpanSchemeElement,
  TableGridSchemeElement,
  TaskProgressElement,
  TextSchemeElement,
  TriageSchemeElement,
  VideoSchemeElement,
} from '../dist/index.js';
import type { TemplateElement } from './template-element/vue.js';

declare module 'vue' {
  interface GlobalComponents {
    'annotation-report': TemplateElement<
      AnnotationReportElement,
      'src' | 'records' | 'backend' | 'config' | 'items' | 'adjudicator' | 'decisions' | 'messages',
      'annotation-saved'
    >;
    'annotation-task': TemplateElement<
      AnnotationTaskElement,
      'src' | 'annotator' | 'config' | 'items' | 'formats' | 'backend' | 'session' | 'registry' | 'messages',
      'annotation-change' | 'item-show' | 'annotation-submit' | 'annotation-skip' | 'annotation-saved' | 'task-complete' | 'task-error'
    >;
    'bws-scheme': TemplateElement<
      BwsSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'confidence-scheme': TemplateElement<
      ConfidenceSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'constant-sum-scheme': TemplateElement<
      ConstantSumSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'hierarchical-multiselect-scheme': TemplateElement<
      HierarchicalMultiselectSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'likert-scheme': TemplateElement<
      LikertSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'multirate-scheme': TemplateElement<
      MultirateSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'multiselect-scheme': TemplateElement<
      MultiselectSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'number-scheme': TemplateElement<
      NumberSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'pairwise-preference': TemplateElement<
      PairwisePreferenceElement,
      'responses' | 'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'pure-display-scheme': TemplateElement<PureDisplaySchemeElement, 'scheme' | 'messages', never>;
    'radio-scheme': TemplateElement<
      RadioSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'ranking-scheme': TemplateElement<
      RankingSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'rubric-eval-scheme': TemplateElement<
      RubricEvalSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'select-scheme': TemplateElement<
      SelectSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'semantic-differential-scheme': TemplateElement<
      SemanticDifferentialSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'slider-scheme': TemplateElement<
      SliderSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'soft-label-scheme': TemplateElement<
      SoftLabelSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'span-scheme': TemplateElement<
      SpanSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'table-grid-scheme': TemplateElement<
      TableGridSchemeElement,
      'baseUrl' | 'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'task-progress': TemplateElement<TaskProgressElement, 'src' | 'progress' | 'messages', 'task-progress-change'>;
    'text-scheme': TemplateElement<
      TextSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'triage-scheme': TemplateElement<
      TriageSchemeElement,
      'scheme' | 'messages' | 'required' | 'inactiveShortcuts' | 'readonly' | 'answer' | 'name' | 'disabled',
      'annotation-change'
    >;
    'video-scheme': TemplateElement<VideoSchemeElement, 'baseUrl' | 'scheme' | 'messages', never>;
  }
}
