export {
  SettingChanged,
  type SettingDefinition,
  Settings,
  type SettingVersion,
  WHOLE_DESK,
} from './settings.service.js';
