import type {SearchWords} from './types';

export const appendix = {
  '/self-check/#areas': ['practice questions', '練習問題', '模擬問題', 'シナリオ問題', '問題集', '力だめしをしたい'],
  '/self-check/#practice': [
    'mock exam',
    '模擬試験',
    '時間を計って解く',
    '20 問',
    '間違えた問題だけ解き直す',
    '本番と同じ速さで解くには?',
  ],
  '/self-check/#introduction': [
    'practice questions exam scope',
    '試験の範囲の練習問題',
    '試験の範囲の模擬問題',
    '試験の範囲の問題を解きたい',
  ],
  '/self-check/#deploy-services': [
    'practice questions deployment services',
    'デプロイ関連サービスの練習問題',
    'デプロイ関連サービスの模擬問題',
    'デプロイ関連サービスの問題を解きたい',
  ],
  '/self-check/#deploy-patterns': [
    'practice questions deployment patterns',
    'デプロイメントパターンの練習問題',
    'デプロイメントパターンの模擬問題',
    'デプロイメントパターンの問題を解きたい',
  ],
  '/self-check/#monitoring': [
    'practice questions monitoring',
    'モニタリングの練習問題',
    'モニタリングの模擬問題',
    'モニタリングの問題を解きたい',
  ],
  '/self-check/#operations': [
    'practice questions operations',
    '構成管理・メンテナンスの練習問題',
    '構成管理・メンテナンスの模擬問題',
    '構成管理・メンテナンスの問題を解きたい',
  ],
  '/self-check/#governance': [
    'practice questions governance',
    'ガバナンスの練習問題',
    'ガバナンスの模擬問題',
    'ガバナンスの問題を解きたい',
  ],
  '/self-check/drill/#introduction': [
    'flashcards exam scope',
    '試験の範囲の一問一答',
    '試験の範囲の暗記',
    '試験の範囲の要点を覚え直すには?',
  ],
  '/self-check/drill/#deploy-services': [
    'flashcards deployment services',
    'デプロイ関連サービスの一問一答',
    'デプロイ関連サービスの暗記',
    'デプロイ関連サービスの要点を覚え直すには?',
  ],
  '/self-check/drill/#deploy-patterns': [
    'flashcards deployment patterns',
    'デプロイメントパターンの一問一答',
    'デプロイメントパターンの暗記',
    'デプロイメントパターンの要点を覚え直すには?',
  ],
  '/self-check/drill/#monitoring': [
    'flashcards monitoring',
    'モニタリングの一問一答',
    'モニタリングの暗記',
    'モニタリングの要点を覚え直すには?',
  ],
  '/self-check/drill/#operations': [
    'flashcards operations',
    '構成管理・メンテナンスの一問一答',
    '構成管理・メンテナンスの暗記',
    '構成管理・メンテナンスの要点を覚え直すには?',
  ],
  '/self-check/drill/#governance': [
    'flashcards governance',
    'ガバナンスの一問一答',
    'ガバナンスの暗記',
    'ガバナンスの要点を覚え直すには?',
  ],
} as const satisfies SearchWords;
